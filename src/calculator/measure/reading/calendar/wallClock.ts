import { wallDay } from '@/i18n/localDay';

/** Minutes of a clock on the wall since the start of 1970: what a calendar on paper would say. */
export type WallMinutes = number;

export const DAY_MINUTES = 1440;

const QUARTER_HOUR_MS = 900_000;

const clocks = new Map<string, Intl.DateTimeFormat>();
const known = new Map<string, Map<number, number>>();

/** The clock of an IANA zone. Throws a `RangeError` for a name that is none. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  clocks.set(zone, clock);
  return clock;
}

/** Is this the name of a zone that the browser knows? */
export function isZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** Minutes by which a zone is ahead of UTC at a moment; clocks change on a quarter of an hour. */
export function minutesAhead(zone: string, epochMs: number): number {
  const at = Math.floor(epochMs / QUARTER_HOUR_MS) * QUARTER_HOUR_MS;
  const ofZone = known.get(zone) ?? new Map<number, number>();
  known.set(zone, ofZone);
  const before = ofZone.get(at);
  if (before !== undefined) return before;
  const parts = clockOf(zone).formatToParts(at);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const wallMs = Date.UTC(year, month - 1, day, part('hour'), part('minute'));
  const ahead = Math.round((wallMs - at) / 60_000);
  ofZone.set(at, ahead);
  return ahead;
}

/** What the clock of a zone shows at a moment. */
export const wallAt = (zone: string, epochMs: number): WallMinutes =>
  epochMs / 60_000 + minutesAhead(zone, epochMs);

/** Minutes by which a zone is ahead of UTC when its own clock shows this. */
export function minutesAheadAtWall(zone: string, wall: WallMinutes): number {
  const guess = minutesAhead(zone, wall * 60_000);
  return minutesAhead(zone, (wall - guess) * 60_000);
}

/** Midnight at which a day (YYYY-MM-DD) begins; NaN where there is no such day. */
export function wallOfDay(day: string): WallMinutes {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return new Date(ms).toJSON()?.startsWith(day) ? ms / 60_000 : NaN;
}

/** The day (YYYY-MM-DD) that a clock is in. */
export const dayOfWall = (wall: WallMinutes): string => wallDay(wall * 60_000);

/** A day some days later, or earlier. */
export const addDays = (day: string, days: number): string =>
  dayOfWall(wallOfDay(day) + days * DAY_MINUTES);
