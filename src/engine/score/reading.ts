import type { Zone } from './dimensions';
import { modifiersOf, RAW_MIN, RAW_SPAN, scoreFrom, taskResistanceOf, totalsOf } from './formula';
import type { Totals } from './formula';
import type { ScoringInputs } from './inputs';
import { toOneDecimal } from './rounding';
import { zoneOf } from './zones';

/** The three figures of `assess` that a what-if needs. */
export interface Reading {
  /** 0 … 100, clamped, unrounded. */
  score: number;
  /** One decimal, half up. */
  shown: number;
  zone: Zone;
}

/** The reading for a task resistance (1 … 5) and the three totals. */
export function readingFrom(taskResistance: number, totals: Totals): Reading {
  const score = scoreFrom(taskResistance, totals);
  const shown = toOneDecimal(score);
  return { score, shown, zone: zoneOf(shown) };
}

/** The reading of inputs that were checked before: `assess` to the last bit, without the rest. */
export function readingOf(inputs: ScoringInputs): Reading {
  return readingFrom(taskResistanceOf(inputs.tasks), totalsOf(inputs));
}

/** The lowest raw value that still shows a score (half up, so 0.05 below it). */
export function rawToShow(shown: number): number {
  return RAW_MIN + (RAW_SPAN * (shown - 0.05)) / 100;
}

/** The lowest task resistance that shows a score with these totals; outside 1 … 5: impossible. */
export function taskResistanceToShow(shown: number, totals: Totals): number {
  const { evidence, barriers, growth } = modifiersOf(totals);
  return rawToShow(shown) / (evidence * barriers * growth);
}
