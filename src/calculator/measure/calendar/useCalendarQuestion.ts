import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useStore } from '@/store/store';
import type { Span } from '../reading/calendar/blocks';
import { calendarWork, type CalendarWork } from '../reading/calendar/calendarWork';
import { isSpan, lastWeeks } from '../reading/calendar/spans';
import type { WorkingHours } from '../reading/calendar/workingTime';
import { useReader, type Reader } from '../useReader';

/** Weeks that are looked at before anybody chooses. */
const USUAL_WEEKS = 4;
const NINE = 9 * 60;
const WORKDAYS = [1, 2, 3, 4, 5];

/** What is asked of a calendar. */
export interface CalendarQuestionState {
  /** How many weeks up to yesterday; null = days of one's own. */
  weeks: number | null;
  span: Span;
  hours: WorkingHours;
  countPrivate: boolean;
  chooseWeeks: (weeks: number | null) => void;
  chooseSpan: (span: Span) => void;
  setHours: (hours: WorkingHours) => void;
  setCountPrivate: (count: boolean) => void;
  readFiles: (files: readonly File[]) => void;
  reader: Reader<'calendar'>;
  /** Null = nothing is read, or nothing can be measured with these hours. */
  work: CalendarWork | null;
}

const ownZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A full week of the person's own length, Monday to Friday from nine. */
function usualHours(hoursPerWeek: number): WorkingHours {
  const minutes = Math.min(1439, Math.round((hoursPerWeek / WORKDAYS.length) * 60));
  return { days: WORKDAYS, from: NINE, to: (NINE + minutes) % 1440 };
}

/** Which weeks and hours count; another span is read anew, other hours are counted anew. */
export function useCalendarQuestion(today: string): CalendarQuestionState {
  const [weeks, setWeeks] = useState<number | null>(USUAL_WEEKS);
  const [own, setOwn] = useState(() => lastWeeks(USUAL_WEEKS, today));
  const span = weeks === null ? own : lastWeeks(weeks, today);
  const [countPrivate, setCountPrivate] = useState(false);
  const [hours, setHours] = useState(() => usualHours(useStore.getState().profile.hoursPerWeek));
  const [files, setFiles] = useState<readonly File[]>([]);
  const reader = useReader<'calendar'>();
  const { last } = reader;
  const read = (wanted: readonly File[], inSpan: Span) => {
    if (wanted.length === 0 || !isSpan(inSpan)) return;
    const question = { span: inSpan, zone: ownZone() };
    // What was said of the letters of these files holds for another span, too.
    const encoding = last?.request.files === wanted ? last.request.encoding : null;
    reader.start({ kind: 'calendar', files: wanted, question, encoding });
  };
  // The last weeks end on another day once it is another day.
  const readAgain = useEffectEvent(() => {
    if (last && weeks !== null && last.request.question.span.to !== span.to) read(files, span);
  });
  useEffect(() => readAgain(), [today]);
  const work = useMemo(() => {
    if (!last || hours.days.length === 0) return null;
    const found = calendarWork(last.reading, {
      span: last.request.question.span,
      hours,
      countPrivate,
    });
    return found.workedMinutes < 1 ? null : found;
  }, [last, hours, countPrivate]);
  return {
    weeks,
    span,
    hours,
    countPrivate,
    chooseWeeks(next) {
      setWeeks(next);
      if (next === null) setOwn(span);
      else read(files, lastWeeks(next, today));
    },
    chooseSpan(next) {
      setOwn(next);
      read(files, next);
    },
    setHours,
    setCountPrivate,
    readFiles(chosen) {
      setFiles(chosen);
      read(chosen, span);
    },
    reader,
    work,
  };
}
