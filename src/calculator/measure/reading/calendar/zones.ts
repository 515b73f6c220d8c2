import ICAL from 'ical.js';
import { isZone, minutesAheadAtWall, wallAt, type WallMinutes } from './wallClock';

/** A zone by its IANA name, which files may use without saying what it means. */
class NamedZone extends ICAL.Timezone {
  constructor(readonly name: string) {
    super({ tzid: name });
  }

  override utcOffset(time: ICAL.Time): number {
    const { year, month, day, hour, minute } = time;
    const wall = Date.UTC(year, month - 1, day, hour, minute) / 60_000;
    return 60 * minutesAheadAtWall(this.name, wall);
  }
}

/** `/citadel.org/20261108_1/Europe/Berlin`: some programs put their own name before it. */
function namedIn(id: string): string | null {
  const parts = id.split('/');
  for (let from = 0; from < parts.length; from += 1) {
    const name = parts.slice(from).join('/');
    if (/^[A-Za-z]/.test(name) && isZone(name)) return name;
  }
  return null;
}

/**
 * Makes known to the parser every zone that a file describes or names. Gives the names that mean
 * nothing to anybody: their times are read as the person's own.
 */
export function registerZones(described: readonly string[], named: Iterable<string>): Set<string> {
  ICAL.TimezoneService.reset();
  for (const text of described) {
    try {
      const component = ICAL.Component.fromString(text);
      const zone = new ICAL.Timezone(component);
      if (zone.tzid) ICAL.TimezoneService.register(zone, zone.tzid);
    } catch {
      // A description that cannot be read is none: the name may still be known.
    }
  }
  const unknown = new Set<string>();
  for (const id of named) {
    if (ICAL.TimezoneService.has(id)) continue;
    const name = namedIn(id);
    if (name === null) unknown.add(id);
    else ICAL.TimezoneService.register(new NamedZone(name), id);
  }
  return unknown;
}

/** What the person's own clock shows; times of no zone are theirs already. */
export function ownWall(time: ICAL.Time, zone: string): WallMinutes {
  if (time.isDate || time.zone === ICAL.Timezone.localTimezone) {
    const { year, month, day, hour, minute, second } = time;
    return Date.UTC(year, month - 1, day, hour, minute, second) / 60_000;
  }
  return wallAt(zone, time.toUnixTime() * 1000);
}
