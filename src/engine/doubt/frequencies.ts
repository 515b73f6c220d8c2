import { ZONES, type Zone } from '../score/dimensions';

/** A chance as people say it: "7 in 10", "3 in 100", "less than 1 in 100", "almost certain". */
export type Frequency =
  { kind: 'almostCertain' } | { kind: 'rare' } | { kind: 'count'; count: number; of: 10 | 100 };

const RARE_BELOW = 0.01;
const ALMOST_CERTAIN_ABOVE = 1 - RARE_BELOW;

/**
 * The chances of the zones (0 … 1, adding up to 1) as natural frequencies that go together: all
 * counted ones share one scale and add up on it, a larger chance never gets a smaller count, and
 * "almost certain" stands only beside "less than 1 in 100". Tenths where they tell it without
 * distortion, hundredths elsewhere.
 */
export function frequenciesOf(chance: Record<Zone, number>): Record<Zone, Frequency> {
  const counted = ZONES.filter((zone) => chance[zone] >= RARE_BELOW);
  const counts = tenths(counted, chance) ?? hundredths(counted, chance);
  const entries = ZONES.map((zone): [Zone, Frequency] => {
    if (chance[zone] > ALMOST_CERTAIN_ABOVE) return [zone, { kind: 'almostCertain' }];
    const count = counts.get(zone);
    if (count === undefined) return [zone, { kind: 'rare' }];
    return [zone, { kind: 'count', ...count }];
  });
  return Object.fromEntries(entries) as Record<Zone, Frequency>;
}

type Counts = Map<Zone, { count: number; of: 10 | 100 }>;

/** Null where a zone is under 1 in 10, takes all ten, or rounding does not add up to ten. */
function tenths(counted: readonly Zone[], chance: Record<Zone, number>): Counts | null {
  const counts = counted.map((zone) => Math.round(10 * chance[zone]));
  const tellable = counted.every((zone, at) => chance[zone] >= 0.1 && counts[at]! < 10);
  if (!tellable || counts.reduce((sum, count) => sum + count, 0) !== 10) return null;
  return new Map(counted.map((zone, at) => [zone, { count: counts[at]!, of: 10 }]));
}

/** What rounding down leaves over goes to the largest remainders. */
function hundredths(counted: readonly Zone[], chance: Record<Zone, number>): Counts {
  const exact = new Map(counted.map((zone) => [zone, 100 * chance[zone]]));
  const whole = (zone: Zone) => Math.floor(exact.get(zone)!);
  const remainder = (zone: Zone) => exact.get(zone)! - whole(zone);
  const total = Math.round([...exact.values()].reduce((sum, value) => sum + value, 0));
  const left = total - counted.reduce((sum, zone) => sum + whole(zone), 0);
  const first = [...counted].sort((a, b) => remainder(b) - remainder(a)).slice(0, left);
  return new Map(
    counted.map((zone) => [zone, { count: whole(zone) + Number(first.includes(zone)), of: 100 }]),
  );
}
