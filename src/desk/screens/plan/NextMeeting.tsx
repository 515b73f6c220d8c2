import type { ReactNode } from 'react';
import { setNextMeeting } from '@/desk/state/clientActions';
import { useDesk } from '@/desk/state/desk';
import { usePartMessages } from '@/i18n/messages';
import { FormField } from '@/ui/FormField';

/** The day of the next appointment, and the way into a calendar. */
export function NextMeeting({ calendar }: { calendar: ReactNode }) {
  const t = usePartMessages('desk');
  const day = useDesk((state) => state.client!.nextMeeting);
  return (
    <div className="next-meeting">
      <FormField
        label={t.end.meeting}
        type="date"
        max="9999-12-31"
        value={day ?? ''}
        onChange={(event) => setNextMeeting(event.target.value || null)}
      />
      {day && <p role="status">{t.end.meetingOn(day)}</p>}
      {calendar}
    </div>
  );
}
