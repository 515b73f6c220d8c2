import { readCalendar } from '@/calculator/measure/reading/calendar/readCalendar';

export const NOVEMBER = { from: '2026-11-02', to: '2026-11-29' };

/** Reads calendars to their end, as the worker does. */
export function readAll(files: string | string[], span = NOVEMBER, zone = 'Europe/Berlin') {
  const steps = readCalendar([files].flat(), { span, zone });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
