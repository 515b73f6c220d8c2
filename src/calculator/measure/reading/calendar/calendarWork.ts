import type { Work } from '../week/work';
import { groupsOf } from '../week/groups';
import type { Span } from './blocks';
import type { CalendarReading } from './readCalendar';
import type { CalendarEntry } from './readEntry';
import { sharedMinutes } from './shareTime';
import {
  minutesAWeek,
  minutesIn,
  without,
  workingStretches,
  type WorkingHours,
} from './workingTime';

/** Why entries do not count, as people would say it; each entry has the first that applies. */
export const LEFT_OUT = ['cancelled', 'declined', 'private', 'free', 'allDay', 'outside'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** What became of a calendar's entries. */
export interface CalendarWork extends Work {
  left: Record<LeftOut, number>;
  /** Working days' minutes that the calendar says were spent away. */
  awayMinutes: number;
  /** Entries that ran beside another one, and share its time. */
  overlapping: number;
}

export interface CalendarChoices {
  span: Span;
  hours: WorkingHours;
  countPrivate: boolean;
}

function whyNot(entry: CalendarEntry, countPrivate: boolean): LeftOut | 'away' | null {
  if (entry.cancelled) return 'cancelled';
  if (entry.declined) return 'declined';
  if (entry.away) return 'away';
  if (entry.isPrivate && !countPrivate) return 'private';
  if (entry.free) return 'free';
  return entry.allDay ? 'allDay' : null;
}

/** How many of the entries have a neighbour at the same time. */
function overlappingIn(entries: readonly CalendarEntry[]): number {
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  let [latest, longest]: [number, CalendarEntry | null] = [-Infinity, null];
  const beside = new Set<CalendarEntry>();
  for (const entry of inOrder) {
    if (entry.start < latest) beside.add(entry).add(longest!);
    if (entry.end > latest) [latest, longest] = [entry.end, entry];
  }
  return beside.size;
}

/** Working time as a calendar knows it: which entries count, and what the groups of them took. */
export function calendarWork(reading: CalendarReading, choices: CalendarChoices): CalendarWork {
  const { span, hours, countPrivate } = choices;
  const left = Object.fromEntries(LEFT_OUT.map((why) => [why, 0])) as Record<LeftOut, number>;
  const away: CalendarEntry[] = [];
  const counting: CalendarEntry[] = [];
  for (const entry of reading.entries) {
    const why = whyNot(entry, countPrivate);
    if (why === 'away') away.push(entry);
    else if (why === null) counting.push(entry);
    else left[why] += 1;
  }
  const planned = workingStretches(span, hours);
  const working = without(planned, away);
  const minutes = sharedMinutes(counting, working);
  const spent = counting
    .map((entry, index) => ({ ...entry, minutes: minutes[index]! }))
    .filter((entry) => entry.minutes > 1e-9);
  left.outside = counting.length - spent.length;
  const worked = minutesIn(working);
  return {
    groups: groupsOf(spent),
    left,
    awayMinutes: minutesIn(planned) - worked,
    overlapping: overlappingIn(spent),
    workedMinutes: worked,
    weekMinutes: minutesAWeek(hours),
    weeks: (Date.parse(span.to) - Date.parse(span.from)) / (7 * 86_400_000) + 1 / 7,
    until: span.to,
  };
}
