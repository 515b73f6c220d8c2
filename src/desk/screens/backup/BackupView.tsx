import { useEffect, useState } from 'react';
import { usePartMessages } from '@/i18n/messages';
import { wipeDesk } from '@/desk/state/backupActions';
import { backupIsDue } from '@/desk/state/backupDue';
import { useDesk } from '@/desk/state/desk';
import { Section } from '@/ui/Section';
import { ViewHeading } from '@/ui/ViewHeading';
import { CoachParticulars } from './CoachParticulars';
import { ImportTable } from './ImportTable';
import { RestoreBackup } from './RestoreBackup';
import { SaveBackup } from './SaveBackup';
import './backup.css';
import { CheckBox } from '@/ui/CheckBox';

/** Everything at once, asked for twice. */
function WipeDesk() {
  const t = usePartMessages('desk');
  const [sure, setSure] = useState(false);
  const [done, setDone] = useState(false);
  const wipe = async () => {
    await wipeDesk();
    setSure(false);
    setDone(true);
  };
  return (
    <>
      <CheckBox checked={sure} onChange={setSure}>
        {t.wipe.sure}
      </CheckBox>
      <p>
        <button type="button" className="danger" disabled={!sure} onClick={() => void wipe()}>
          {t.wipe.wipe}
        </button>
      </p>
      <p role="status">{done && t.wipe.done}</p>
    </>
  );
}

/** Brings the section that the address names to the top, with the focus on its heading. */
function useSection(part: string): void {
  useEffect(() => {
    const heading = document.getElementById(`backup-${part}-title`);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.closest('section')!.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [part]);
}

/** Backup, its way back, tables of clients, and the coach's own particulars. */
export function BackupView({ part = '' }: { part?: string }) {
  useSection(part);
  const t = usePartMessages('desk');
  const clients = useDesk((state) => state.clients);
  const backedUpAt = useDesk((state) => state.settings.backedUpAt);
  const due = backupIsDue(clients, backedUpAt, new Date());
  return (
    <>
      <ViewHeading>{t.backup.title}</ViewHeading>
      {due && (
        <p className="callout">
          {due === 'never' ? t.backup.dueNever : t.backup.dueOld(backedUpAt!)}
        </p>
      )}
      <Section id="backup-save" title={t.backup.saveTitle} intro={t.backup.saveIntro}>
        <SaveBackup />
      </Section>
      <Section id="backup-restore" title={t.backup.restoreTitle} intro={t.backup.restoreIntro}>
        <RestoreBackup />
      </Section>
      <Section id="backup-import" title={t.table.title} intro={t.table.intro}>
        <ImportTable />
      </Section>
      <Section id="backup-coach" title={t.coach.title} intro={t.coach.intro}>
        <CoachParticulars />
      </Section>
      <Section id="backup-wipe" title={t.wipe.title} intro={t.wipe.intro}>
        <WipeDesk />
      </Section>
    </>
  );
}
