import { assess } from '../score/assess';
import { explainChange } from './attribute';
import { SCORED_GROUPS, type Zone } from '../score/dimensions';
import type { ScoringInputs } from '../score/inputs';
import type { Insight } from './insight';
import { barrierSign, evidenceSign, growthSign } from './insightSigns';
import { highExposure, taskSigns } from './insightTasks';
import { partsInTenths } from './partsInTenths';
import { toOneDecimal } from '../score/rounding';
import { ZONE_FROM } from '../score/zones';

/** At most this many findings are told (ours). */
export const INSIGHTS_AT_MOST = 7;

function change(base: ScoringInputs, personal: ScoringInputs): Insight[] {
  const shown = assess(personal).shown - assess(base).shown;
  const parts = partsInTenths(explainChange(base, personal), shown);
  const moved = SCORED_GROUPS.filter((group) => parts[group] !== 0);
  const [group] = moved.sort((a, b) => Math.abs(parts[b]) - Math.abs(parts[a]));
  if (!group) return [];
  return [{ kind: 'change', group, points: parts[group], alone: moved.length === 1 }];
}

/** The nearest border; a score half way between two looks up. */
function border(shown: number, zone: Zone): Insight {
  const reach = (to: 'GREEN' | 'YELLOW'): Insight => {
    return { kind: 'border', up: true, zone: to, points: toOneDecimal(ZONE_FROM[to] - shown) };
  };
  const keepOut = (below: Zone, from: number): Insight => {
    return { kind: 'border', up: false, zone: below, points: toOneDecimal(shown - from) };
  };
  if (zone === 'RED') return reach('YELLOW');
  if (zone === 'GREEN') return keepOut('YELLOW', ZONE_FROM.GREEN);
  return ZONE_FROM.GREEN - shown <= shown - ZONE_FROM.YELLOW
    ? reach('GREEN')
    : keepOut('RED', ZONE_FROM.YELLOW);
}

/**
 * What a person's numbers say, 4–7 findings (ours): first what they changed, the exposed time and
 * the nearest zone border, then the rest by its effect on the score, largest first.
 * Throws `EngineInputError` on bad input.
 */
export function insights(base: ScoringInputs, personal: ScoringInputs): Insight[] {
  const { shown, zone } = assess(personal);
  const first = [...change(base, personal), highExposure(personal.tasks), border(shown, zone)];
  const rest = [
    ...taskSigns(personal),
    evidenceSign(personal),
    barrierSign(personal),
    growthSign(personal),
  ].sort((a, b) => b.effect - a.effect);
  return [...first, ...rest.map(({ insight }) => insight)].slice(0, INSIGHTS_AT_MOST);
}
