import { useState } from 'react';
import { ReportView } from '@/report/ReportView';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { BeforeReport } from '@/desk/screens/backup/BeforeReport';
import type { Client } from '@/desk/rows/model';
import { dayOfIso } from '@/i18n/localDay';
import { addressOf } from '@/desk/state/address';
import { useDesk } from '@/desk/state/desk';
import { setReportChoice } from '@/desk/state/reportActions';
import { assessmentOfProfile } from '@/desk/state/scores';
import { useToday } from '@/i18n/useToday';
import { useStore } from '@/store/store';
import { SelectField } from '@/ui/SelectField';
import { DeskFrame } from './DeskFrame';
import '../report/reportPage.css';
import { CheckBox } from '@/ui/CheckBox';

const NOW = '';

/** The report of the open client, once the coach was asked whose name it carries. */
export function ReportPage() {
  const [asking, setAsking] = useState(() => {
    const { coachName, logo, askedForReport } = useDesk.getState().settings;
    return !askedForReport && coachName.trim() === '' && logo === null;
  });
  if (!asking) return <ClientReport />;
  return (
    <DeskFrame>
      <BeforeReport onDone={() => setAsking(false)} />
    </DeskFrame>
  );
}

/** The next appointment, where it comes after the report. */
const meetingAfter = ({ nextMeeting }: Client, date: string) =>
  nextMeeting && nextMeeting >= dayOfIso(date) ? { nextMeeting } : {};

/** The report of the open client: of today, or of a session as it stood. */
function ClientReport() {
  const t = usePartMessages('desk');
  const m = useMessages();
  const client = useDesk((state) => state.client)!;
  const sessions = useDesk((state) => state.sessions);
  const settings = useDesk((state) => state.settings);
  const role = useStore((state) => state.role);
  const today = useToday();
  // A session on another role would need that role's texts: only those of this role are offered.
  const ofThisRole = sessions.filter(({ work }) => work.client.role === role.id);
  const [chosen, setChosen] = useState(ofThisRole.at(-1)?.id ?? NOW);
  const [withNotes, setWithNotes] = useState(false);
  const session = ofThisRole.find(({ id }) => id === chosen);
  const { work } = session ?? client;
  const first = sessions[0] && sessions[0] !== session ? sessions[0] : null;
  return (
    <DeskFrame>
      <div className="fields report-choice">
        <SelectField
          label={t.report.of}
          labelShown={t.report.of}
          value={chosen}
          options={[
            ...ofThisRole.map(({ id, name, heldAt }) => ({
              value: id,
              label: t.session.held(name, m.format.date(heldAt)),
            })),
            { value: NOW, label: t.report.today },
          ]}
          onChange={setChosen}
        />
        <CheckBox checked={withNotes} onChange={setWithNotes}>
          {session ? t.report.sessionNotes : t.report.clientNotes}
        </CheckBox>
      </div>
      <ReportView
        role={role}
        profile={work.client}
        coachProfile={work.coach}
        clientName={client.name}
        reasons={work.reasons}
        notes={withNotes ? (session ?? client).notes : null}
        log={session?.log ?? []}
        settings={settings}
        {...(client.report && { choice: client.report })}
        {...(first && {
          first: { date: first.heldAt, shown: assessmentOfProfile(first.work.client).shown },
        })}
        {...meetingAfter(client, session?.heldAt ?? today)}
        onChoice={setReportChoice}
        date={session?.heldAt ?? today}
        back={
          <a className="button" href={addressOf(client.id)}>
            {t.nav.backToClient(client.name)}
          </a>
        }
      />
    </DeskFrame>
  );
}
