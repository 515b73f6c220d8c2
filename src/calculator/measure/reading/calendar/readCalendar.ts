import ICAL from 'ical.js';
import { blocksOf, CalendarError, type Block, type Blocks, type Span } from './blocks';
import { factsOf, guestAddresses, timesOfEntry, type CalendarEntry } from './readEntry';
import { momentOf, startsOf } from './recurrence';
import { DAY_MINUTES, wallOfDay } from './wallClock';
import { ownWall, registerZones } from './zones';

/** What calendar files say about a span. */
export interface CalendarReading {
  entries: CalendarEntry[];
  /** Entries in the files, whatever their day. */
  count: number;
  /** Entries that were left out because their dates do not exist. */
  impossible: number;
  /** Entries in a zone that nobody knows; they count as on the person's own clock. */
  unknownZone: number;
  /** Whether declined invitations can be told: the files say who the person is. */
  knowsOwner: boolean;
}

export interface CalendarQuestion {
  span: Span;
  /** IANA name of the zone that the person works in. */
  zone: string;
}

/** So many times in one span are no work of one person. */
export const MOST_TIMES = 20_000;

/** Reaching into the span from before it, and zones. */
const MARGIN_SECONDS = 36 * 86_400;

/** Parts of the work: taking the file apart, and parsing what was kept; the rest is when it happens. */
const APART = 0.4;
const PARSED = 0.4;

/** The one address that is asked to most entries with guests; null where none stands out. */
function mostAsked(entries: readonly ICAL.Component[]): string | null {
  const counts = new Map<string, number>();
  let invited = 0;
  for (const entry of entries) {
    const addresses = new Set(guestAddresses(entry));
    if (addresses.size > 0) invited += 1;
    for (const address of addresses) counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const standsOut =
    first && invited >= 3 && first[1] > 0.6 * invited && first[1] > (second?.[1] ?? 0);
  return standsOut ? first[0] : null;
}

function componentOf({ text }: Block): ICAL.Component | null {
  try {
    return ICAL.Component.fromString(text);
  } catch {
    return null;
  }
}

const zoneNames = (entries: readonly Block[]) =>
  new Set(
    entries.flatMap(({ text }) =>
      [
        ...text.matchAll(
          /^(?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)[^\r\n]*;TZID=("[^"\r\n]*"|[^:;\r\n]*)/gm,
        ),
      ].map(([, name]) => name!.replaceAll('"', '')),
    ),
  );

interface File {
  parsed: ICAL.Component[];
  blocks: Blocks;
  owner: string | null;
  unknown: ReadonlySet<string>;
}

/** Reads one file's entries into the list; gives the share of them that is read. */
function* timesIn(file: File, question: CalendarQuestion, into: CalendarReading) {
  const { parsed, blocks, owner, unknown } = file;
  const from = wallOfDay(question.span.from);
  const to = wallOfDay(question.span.to) + DAY_MINUTES;
  const seconds = { from: from * 60 - MARGIN_SECONDS, to: to * 60 + 2 * 86_400 };
  const moved = movedTimes(parsed);
  for (const [index, entry] of parsed.entries()) {
    if (index % 100 === 99) yield index / parsed.length;
    const times = timesOfEntry(entry, question.zone);
    if (!times) {
      into.impossible += 1;
      continue;
    }
    const facts = factsOf(entry, owner);
    const zone = entry.getFirstProperty('dtstart')?.getFirstParameter('tzid');
    const known = zone === undefined || !unknown.has(zone);
    const single = entry.hasProperty('recurrence-id');
    const starts = single ? [times.start] : startsOf(entry, times.start, seconds);
    for (const time of starts) {
      if (!single && moved.get(facts.uid)?.has(momentOf(time))) continue;
      const start = ownWall(time, question.zone);
      const end = start + times.minutes;
      if (start >= to || end <= from) continue;
      if (into.entries.length >= MOST_TIMES) throw new CalendarError('tooOften');
      if (!known) into.unknownZone += 1;
      const cancelled = facts.cancelled || blocks.calledOff;
      into.entries.push({ ...facts, cancelled, start, end, allDay: times.allDay });
    }
  }
}

/** Times of a series that another entry of the file stands for, by the series. */
function movedTimes(entries: readonly ICAL.Component[]): Map<string, Set<string>> {
  const moved = new Map<string, Set<string>>();
  for (const entry of entries) {
    const time: unknown = entry.getFirstPropertyValue('recurrence-id');
    if (!(time instanceof ICAL.Time)) continue;
    const uid = String(entry.getFirstPropertyValue('uid') ?? '');
    moved.set(uid, (moved.get(uid) ?? new Set()).add(momentOf(time)));
  }
  return moved;
}

/** The same entry in two files is one. */
function once(entries: readonly CalendarEntry[]): CalendarEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ uid, start, end }) => {
    const key = `${uid} ${start} ${end}`;
    if (uid !== '' && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * What is in calendars (RFC 5545) during a span, every time of a series by itself. Works in slices and
 * gives the share done (0 … 1) between them. Throws `CalendarError` for a file that is none, and for
 * one that no person's calendar can be.
 */
export function* readCalendar(
  files: readonly string[],
  question: CalendarQuestion,
): Generator<number, CalendarReading> {
  const reading: CalendarReading = {
    entries: [],
    count: 0,
    impossible: 0,
    unknownZone: 0,
    knowsOwner: true,
  };
  for (const [index, text] of files.entries()) {
    const share = (part: number) => (index + part) / files.length;
    const apart = blocksOf(text, question.span);
    let step = apart.next();
    for (; !step.done; step = apart.next()) yield share(APART * step.value);
    const blocks = step.value;
    const unknown = registerZones(blocks.zones, zoneNames(blocks.entries));
    if (blocks.entries.length > MOST_TIMES) throw new CalendarError('tooOften');
    const parsed: ICAL.Component[] = [];
    for (const [at, block] of blocks.entries.entries()) {
      const component = componentOf(block);
      if (component) parsed.push(component);
      if (at % 100 === 99) yield share(APART + (PARSED * at) / blocks.entries.length);
    }
    const owner = blocks.owner ?? mostAsked(parsed);
    reading.count += blocks.count;
    reading.impossible += blocks.impossible + blocks.entries.length - parsed.length;
    const invited = parsed.some((entry) => guestAddresses(entry).length > 0);
    if (owner === null && invited) reading.knowsOwner = false;
    for (const part of timesIn({ parsed, blocks, owner, unknown }, question, reading)) {
      yield share(APART + PARSED + (1 - APART - PARSED) * part);
    }
  }
  reading.entries = once(reading.entries);
  return reading;
}
