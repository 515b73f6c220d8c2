import { CalendarButton } from '@/calculator/keep/plan/CalendarButton';
import { useDesk } from '@/desk/state/desk';
import { usePartMessages } from '@/i18n/messages';
import { planOf } from '@/profile/plan';

/** The plan of the client on screen, and the next appointment, as one calendar file; none without. */
export function ClientCalendar() {
  const t = usePartMessages('desk');
  const client = useDesk((state) => state.client);
  const coach = useDesk((state) => state.settings.coachName);
  if (!client) return null;
  const { id, work, nextMeeting } = client;
  const steps = planOf(work.client);
  if (steps.length === 0 && !nextMeeting) return null;
  const meeting = nextMeeting && {
    id: `appointment-${id}`,
    day: nextMeeting,
    title: t.end.entry(coach),
    text: t.end.entryText,
  };
  return (
    <CalendarButton
      label={t.end.calendar}
      steps={steps}
      {...(meeting && { appointment: meeting })}
    />
  );
}
