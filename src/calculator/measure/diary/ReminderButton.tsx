import { useState } from 'react';
import { usePartMessages } from '@/i18n/messages';
import { saveCalendar } from '@/ui/saveCalendar';

const FILE = 'note-my-hours.ics';

/** Takes five reminders to the person's calendar. */
export function ReminderButton({ today }: { today: string }) {
  const t = usePartMessages('measure').diary;
  const [told, setTold] = useState('');
  const save = async () => {
    try {
      const { reminderCalendar } = await import('./reminderCalendar');
      const text = reminderCalendar(today, new Date(), t.reminder);
      saveCalendar(FILE, text);
      setTold(t.reminded(FILE));
    } catch {
      setTold(t.notReminded);
    }
  };
  return (
    <>
      <button type="button" onClick={() => void save()}>
        {t.remind}
      </button>
      <span className="hint" role="status">
        {told}
      </span>
    </>
  );
}
