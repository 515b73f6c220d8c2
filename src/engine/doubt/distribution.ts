import { ZONES, type ScoredGroup, type Zone } from '../score/dimensions';
import { scoreOfRaw, taskResistanceOf } from '../score/formula';
import { inputErrors, type Confidence } from '../score/inputErrors';
import type { ScoringInputs } from '../score/inputs';
import { modifierProducts, type ModifierProduct } from './modifierProducts';
import { rawToShow } from '../score/reading';
import { tenthsOf } from '../score/rounding';
import type { SumOutcome } from './stepSums';
import { checkInputs } from '../score/validate';
import { zoneOf } from '../score/zones';

/** How the score would spread if the inputs were off as assumed. All chances 0 … 1. */
export interface Distribution {
  /** By shown value; adds up to 1. */
  chance: Record<Zone, number>;
  /** Shown scores that 5, 50 and 95 % of the chance do not exceed. */
  low: number;
  median: number;
  high: number;
  /** Every shown score that can occur, ascending. */
  bins: { shown: number; chance: number }[];
}

/**
 * The exact distribution of the shown score when every input is, independently, off by one step
 * with the stated chance per side (METHOD section 5); at a range's end that side's chance stays.
 * `confidence` is one setting or one per group. Throws `EngineInputError` on bad input.
 */
export function distribution(
  inputs: ScoringInputs,
  confidence: Confidence | Record<ScoredGroup, Confidence>,
): Distribution {
  checkInputs(inputs);
  const errors = inputErrors(inputs, confidence);
  const resistance = taskResistanceOf(inputs.tasks);
  const tenths = new Float64Array(1001);
  for (const modifier of modifierProducts(inputs, errors)) {
    addShown(tenths, modifier, resistance, errors.tasks);
  }
  return summarise(tenths);
}

/**
 * Adds the chances of one modifier product to the bins. The score only falls along `errors`, so
 * all sums safely before the next border share one shown value and need no rounding of their own.
 */
function addShown(
  tenths: Float64Array,
  { product, chance }: ModifierProduct,
  resistance: number,
  errors: readonly SumOutcome[],
): void {
  let index = 0;
  while (index < errors.length) {
    const bin = tenthsOf(scoreOfRaw((resistance - errors[index]!.sum / 100) * product));
    const border = 100 * (resistance - rawToShow(bin / 10) / product);
    const safe = bin === 0 ? Infinity : border - 1e-6;
    let mass = 0;
    do {
      mass += errors[index]!.chance;
      index += 1;
    } while (index < errors.length && errors[index]!.sum < safe);
    tenths[bin]! += chance * mass;
  }
}

function summarise(tenths: Float64Array): Distribution {
  const bins = Array.from(tenths, (chance, index) => ({ shown: index / 10, chance })).filter(
    (bin) => bin.chance > 0,
  );
  const chance = Object.fromEntries(ZONES.map((zone) => [zone, 0])) as Record<Zone, number>;
  for (const bin of bins) chance[zoneOf(bin.shown)] += bin.chance;
  const quantile = (share: number) => {
    let reached = 0;
    const found = bins.find((bin) => (reached += bin.chance) >= share - 1e-12);
    return found!.shown;
  };
  return { chance, low: quantile(0.05), median: quantile(0.5), high: quantile(0.95), bins };
}
