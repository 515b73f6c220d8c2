import { addDays } from './wallClock';

/** First and last day that are measured (YYYY-MM-DD). */
export interface Span {
  from: string;
  to: string;
}

/** Text of one entry on whole lines, kept because it may touch the span. */
export interface Block {
  text: string;
  /** Text without RRULE or RDATE happens once. */
  repeats: boolean;
}

/** A calendar file taken apart, as far as the span needs it. */
export interface Blocks {
  zones: string[];
  entries: Block[];
  /** Entries of the file, near the span or not. */
  count: number;
  /** Entries without a day that exists. */
  impossible: number;
  /** Address of the person whose calendar it is, where the file names one. */
  owner: string | null;
  /** Everything in it was called off. */
  calledOff: boolean;
}

/** Why a file is no calendar that could be read. */
export type CalendarProblem =
  | 'notACalendar'
  | 'cut'
  | 'tooLarge'
  | 'tooMany'
  | 'tooOften'
  | 'tookTooLong'
  | 'notRead'
  | 'notATable'
  | 'noText';

export class CalendarError extends Error {
  constructor(readonly problem: CalendarProblem) {
    super(problem);
  }
}

/** More entries than anybody has: ten years of twenty a day are 73,000. */
export const MOST_ENTRIES = 250_000;

/** A zone may be 14 hours ahead, an entry last a night: so many days on either side stay. */
const MARGIN_DAYS = 2;
/** A series that ended this long before the span cannot reach into it. */
const LONGEST_DAYS = 35;

const BEGIN = '\nBEGIN:VEVENT';
const END = '\nEND:VEVENT';
const ZONE = '\nBEGIN:VTIMEZONE';
const ZONE_END = '\nEND:VTIMEZONE';
const MOST_ZONES = 500;

/** Puts lines that were folded at 75 bytes together again. */
const unfold = (text: string) => text.replace(/\r?\n[ \t]/g, '');

/** Parameters of a line up to its value; a quoted one may hold a colon. */
const PARAMETERS = String.raw`(?:;(?:"[^"\n]*"|[^":\n])*)?`;
const dated = (name: string) => new RegExp(`^${name}${PARAMETERS}:(\\d{4})(\\d\\d)(\\d\\d)`, 'm');
const DATED = {
  start: dated('DTSTART'),
  end: dated('DTEND'),
  moved: dated('RECURRENCE-ID'),
  until: /^RRULE[^\r\n]*UNTIL=(\d{4})(\d\d)(\d\d)/m,
};

const dayIn = (text: string, name: keyof typeof DATED): string | null => {
  const found = DATED[name].exec(text);
  return found && `${found[1]}-${found[2]}-${found[3]}`;
};

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Is there such a day? (YYYY-MM-DD) Once in four years there is a 29 February. */
function exists(day: string): boolean {
  const [year, month, date] = [+day.slice(0, 4), +day.slice(5, 7), +day.slice(8)];
  if (month === 2 && date === 29) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return date >= 1 && date <= (MONTH_DAYS[month - 1] ?? 0);
}

/** The days of the span with what may reach into it, and those before which a series has ended. */
interface Margins extends Span {
  before: string;
}

const marginsOf = ({ from, to }: Span): Margins => ({
  from: addDays(from, -MARGIN_DAYS),
  to: addDays(to, MARGIN_DAYS),
  before: addDays(from, -LONGEST_DAYS),
});

/** Says of one entry, without parsing it, whether it can touch the span. */
function near(text: string, margins: Margins): 'near' | 'far' | 'impossible' {
  const start = dayIn(text, 'start');
  const end = dayIn(text, 'end') ?? start;
  if (start === null || end === null || !exists(start) || !exists(end) || end < start) {
    return 'impossible';
  }
  const { from, to, before } = margins;
  const touches = (first: string, last: string) => first <= to && last >= from;
  const moved = dayIn(text, 'moved');
  if (moved !== null) return touches(start, end) || touches(moved, moved) ? 'near' : 'far';
  if (/^R(RULE|DATE)[;:]/m.test(text)) {
    const until = dayIn(text, 'until');
    const ended = until !== null && until < before;
    return start > to || (ended && !/^RDATE/m.test(text)) ? 'far' : 'near';
  }
  const lasts = /^DURATION[;:]/m.test(text) ? addDays(start, LONGEST_DAYS) : end;
  return touches(start, lasts) ? 'near' : 'far';
}

/** Descriptions of zones, wherever they stand between the entries. */
function zonesOf(text: string): string[] {
  const zones: string[] = [];
  for (let at = text.indexOf(ZONE); at >= 0; at = text.indexOf(ZONE, at + 1)) {
    const end = text.indexOf(ZONE_END, at);
    if (end < 0) throw new CalendarError('cut');
    if (zones.push(unfold(text.slice(at + 1, end + ZONE_END.length))) > MOST_ZONES) break;
  }
  return zones;
}

/** The address that the calendar is named after, as Google does. */
function ownerOf(head: string): string | null {
  const name = /^X-WR-CALNAME[^:\r\n]*:(.*)$/m.exec(unfold(head))?.[1]?.trim().toLowerCase();
  return name !== undefined && /^[^\s@]+@[^\s@]+$/.test(name) ? name : null;
}

/**
 * Takes a calendar file apart and keeps what may touch the span, so that ten years cost no more than
 * their weeks. Gives the share read so far (0 … 1) now and then. Throws `CalendarError`.
 */
export function* blocksOf(file: string, span: Span): Generator<number, Blocks> {
  const text = file.includes('\n') ? `\n${file}` : `\n${file.replaceAll('\r', '\n')}`;
  if (!/\nBEGIN:VCALENDAR/.test(text.slice(0, 2000))) throw new CalendarError('notACalendar');
  if (!/\nEND:VCALENDAR\s*$/.test(text.slice(-2000))) throw new CalendarError('cut');
  const first = text.indexOf(BEGIN);
  const head = first < 0 ? text : text.slice(0, first);
  const found: Blocks = {
    zones: zonesOf(text),
    entries: [],
    count: 0,
    impossible: 0,
    owner: ownerOf(head),
    calledOff: /^METHOD:CANCEL/m.test(head),
  };
  const margins = marginsOf(span);
  for (let at = first; at >= 0;) {
    const end = text.indexOf(END, at);
    const next = text.indexOf(BEGIN, at + 1);
    if (end < 0 || (next >= 0 && next < end)) throw new CalendarError('cut');
    found.count += 1;
    if (found.count > MOST_ENTRIES) throw new CalendarError('tooMany');
    const entry = unfold(text.slice(at + 1, end + END.length));
    const place = near(entry, margins);
    if (place === 'impossible') found.impossible += 1;
    else if (place === 'near') {
      found.entries.push({ text: entry, repeats: /^R(RULE|DATE)[;:]/m.test(entry) });
    }
    if (found.count % 500 === 0) yield end / text.length;
    at = next;
  }
  return found;
}
