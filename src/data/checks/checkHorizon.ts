import { assess, type Zone } from '@/engine';
import { roleInputs } from '../roleInputs';
import type { Role } from '../schema';
import type { Report } from './problems';

/** Words for numbers that horizons are told in; what happens at present is 0 years away. */
const COUNTED = new Map(
  Object.entries({
    ...{ now: 0, already: 0, today: 0, present: 0, currently: 0 },
    ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
    ...{ twelve: 12, fifteen: 15, eighteen: 18, twenty: 20, thirty: 30, decade: 10, decades: 20 },
  }),
);

/**
 * The nearest change that the zone's words promise, in years: Red says "act now", Yellow "two to
 * three years"; both leave room for the next round of equipment (ours). Green promises none.
 */
const CHANGES_WITHIN: Partial<Record<Zone, number>> = { RED: 3, YELLOW: 5 };

/** The nearest time that a sentence names, in years; null where it names none. */
export function nearestYears(horizon: string): number | null {
  const perYear = /months/i.test(horizon) && !/years/i.test(horizon) ? 12 : 1;
  const named = (horizon.toLowerCase().match(/\p{L}+|\d+/gu) ?? [])
    .map((word) => COUNTED.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : null))
    .filter((years) => years !== null);
  return named.length === 0 ? null : Math.min(...named) / perYear;
}

/** A horizon must not contradict the words of the zone that the role's score lies in. */
export function checkHorizon(role: Role, report: Report): void {
  const nearest = nearestYears(role.brief.horizon);
  if (nearest === null) return report('brief.horizon', 'names no time');
  const { zone } = assess(roleInputs(role));
  const within = CHANGES_WITHIN[zone];
  if (within === undefined || nearest <= within) return;
  report(
    'brief.horizon',
    `the nearest change is ${nearest} years away, but ${zone} means one within ${within}`,
  );
}
