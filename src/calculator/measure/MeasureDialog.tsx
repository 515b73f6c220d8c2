import { useState } from 'react';
import { localDay } from '@/i18n/localDay';
import { usePartMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { Dialog } from '@/ui/Dialog';
import { FromCalendar } from './calendar/FromCalendar';
import { useCalendarQuestion } from './calendar/useCalendarQuestion';
import { MeasuredResult } from './give/MeasuredResult';
import { useGiving } from './give/useGiving';
import './measure.css';

interface MeasureDialogProps {
  open: boolean;
  onClose: () => void;
}

/** The week measured; what was read and chosen stays while the page is open. */
export function MeasureDialog({ open, onClose }: MeasureDialogProps) {
  const t = usePartMessages('measure');
  const [today] = useState(() => localDay(new Date()));
  const roleId = useStore((state) => state.role.id);
  const calendar = useCalendarQuestion(today);
  const giving = useGiving(roleId);
  return (
    <Dialog label={t.title} closeLabel={t.close} open={open} onClose={onClose}>
      <div className="measure">
        <h2 tabIndex={-1} data-first>
          {t.title}
        </h2>
        <p className="intro">{t.intro}</p>
        <p className="measure-trust">{t.trust}</p>
        <FromCalendar question={calendar} giving={giving} />
        {calendar.work && <MeasuredResult work={calendar.work} giving={giving} onDone={onClose} />}
      </div>
    </Dialog>
  );
}
