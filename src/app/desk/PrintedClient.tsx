import { useDesk } from '@/desk/state/desk';
import { ReportView } from '@/report/ReportView';
import { useToday } from '@/i18n/useToday';
import { useStore } from '@/store/store';

/** The report of the open client as of today, for paper: without the coach's notes. */
export function PrintedClient() {
  const client = useDesk((state) => state.client);
  const settings = useDesk((state) => state.settings);
  const role = useStore((state) => state.role);
  const today = useToday();
  if (client === null) return null;
  const { work } = client;
  return (
    <ReportView
      role={role}
      profile={work.client}
      coachProfile={work.coach}
      clientName={client.name}
      reasons={work.reasons}
      notes={null}
      log={[]}
      settings={settings}
      {...(client.report && { choice: client.report })}
      date={today}
    />
  );
}
