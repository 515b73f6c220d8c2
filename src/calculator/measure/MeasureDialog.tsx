import { useState } from 'react';
import { usePartMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { Dialog } from '@/ui/Dialog';
import { ChoiceField } from '@/ui/ChoiceField';
import { FromCalendar } from './calendar/FromCalendar';
import { useCalendarQuestion } from './calendar/useCalendarQuestion';
import { ByHand } from './diary/ByHand';
import { MeasuredResult } from './give/MeasuredResult';
import { useGiving } from './give/useGiving';
import { FromTimesheet } from './timesheet/FromTimesheet';
import { useTimesheet } from './timesheet/useTimesheet';
import { useDay } from './useDay';
import { useJob } from './whoseWeek';
import './measure.css';

const WAYS = ['calendar', 'timesheet', 'diary'] as const;
type Way = (typeof WAYS)[number];

interface MeasureDialogProps {
  open: boolean;
  onClose: () => void;
}

/** The week measured; what was read and chosen stays with its person while the page is open. */
export function MeasureDialog(props: MeasureDialogProps) {
  const client = useStore((state) => state.atDesk);
  return <Measuring key={client ?? ''} {...props} />;
}

function Measuring({ open, onClose }: MeasureDialogProps) {
  const t = usePartMessages('measure');
  const today = useDay(open);
  const job = useJob();
  const calendar = useCalendarQuestion(today);
  const timesheet = useTimesheet(today);
  const giving = useGiving(job);
  const [way, setWay] = useState<Way>('calendar');
  const work = way === 'diary' ? null : { calendar, timesheet }[way].work;
  return (
    <Dialog label={t.title} closeLabel={t.close} open={open} onClose={onClose}>
      <div className="measure">
        <h2 tabIndex={-1} data-first>
          {t.title}
        </h2>
        <p className="intro">{t.intro}</p>
        <p className="measure-trust">{t.trust}</p>
        <ChoiceField
          legend={t.way}
          value={way}
          options={WAYS.map((value) => ({ value, label: t.ways[value] }))}
          onChange={setWay}
        />
        {way === 'calendar' && <FromCalendar question={calendar} giving={giving} />}
        {way === 'timesheet' && <FromTimesheet timesheet={timesheet} giving={giving} />}
        {way === 'diary' && <ByHand job={job} today={today} giving={giving} onDone={onClose} />}
        {work && <MeasuredResult work={work} giving={giving} onDone={onClose} />}
      </div>
    </Dialog>
  );
}
