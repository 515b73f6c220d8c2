import ICAL from 'ical.js';
import { wallDay } from '@/i18n/localDay';
import { CalendarError } from './blocks';

/** No series of anybody's work takes more steps from its first day to the end of the span. */
const MOST_STEPS = 100_000;

const STEP_DAYS: Partial<Record<string, number>> = { DAILY: 1, WEEKLY: 7 };

const SECONDS_A_DAY = 86_400;

/** A day before which nothing is asked for, in seconds; a margin for zones is the caller's. */
export interface Seconds {
  from: number;
  to: number;
}

const secondsOf = (time: ICAL.Time) =>
  Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second) / 1000;

/**
 * A start nearer to the span with the same rhythm: daily and weekly rules without a count go on in
 * equal steps, so that ten years of a stand-up need not be walked through.
 */
function nearerStart(rule: ICAL.Recur, start: ICAL.Time, from: number): ICAL.Time {
  const days = (STEP_DAYS[rule.freq] ?? 0) * rule.interval;
  if (days === 0 || rule.count) return start;
  const steps = Math.floor((from - secondsOf(start)) / (days * SECONDS_A_DAY)) - 1;
  if (steps <= 0) return start;
  const nearer = start.clone();
  nearer.adjust(steps * days, 0, 0, 0);
  return nearer;
}

function* ruleStarts(rule: ICAL.Recur, first: ICAL.Time, span: Seconds): Generator<ICAL.Time> {
  const steps = rule.iterator(nearerStart(rule, first, span.from));
  for (let taken = 0; ; taken += 1) {
    if (taken > MOST_STEPS) throw new CalendarError('tooOften');
    const next = steps.next();
    if (!next || secondsOf(next) > span.to) return;
    if (secondsOf(next) >= span.from) yield next.clone();
  }
}

const timesOf = (entry: ICAL.Component, name: string): ICAL.Time[] =>
  entry
    .getAllProperties(name)
    .flatMap((property) => property.getValues() as unknown[])
    .map((value) => (value instanceof ICAL.Period ? value.start : value))
    .filter((value): value is ICAL.Time => value instanceof ICAL.Time);

/** The same moment in whatever zone it is written; a whole day stands for itself. */
export const momentOf = (time: ICAL.Time): string =>
  time.isDate ? time.toString() : String(time.toUnixTime());

/**
 * When a series takes place inside the span (seconds of its own clock), by its rules and single days,
 * without those taken out. Throws `CalendarError` for one that repeats beyond all measure.
 */
export function startsOf(entry: ICAL.Component, first: ICAL.Time, span: Seconds): ICAL.Time[] {
  const out = timesOf(entry, 'exdate');
  const moments = new Set(out.map(momentOf));
  const days = new Set(out.filter((time) => time.isDate).map((time) => time.toString()));
  const found = new Map<string, ICAL.Time>();
  const add = (time: ICAL.Time) => {
    const at = secondsOf(time);
    if (at < span.from || at > span.to) return;
    const day = wallDay(Date.UTC(time.year, time.month - 1, time.day));
    if (!moments.has(momentOf(time)) && !days.has(day)) found.set(momentOf(time), time);
  };
  add(first);
  for (const rule of entry.getAllProperties('rrule')) {
    for (const time of ruleStarts(rule.getFirstValue() as ICAL.Recur, first, span)) add(time);
  }
  timesOf(entry, 'rdate').forEach(add);
  return [...found.values()];
}
