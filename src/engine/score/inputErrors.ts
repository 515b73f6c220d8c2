import { SCORED_GROUPS, type ScoredGroup } from './dimensions';
import type { ScoringInputs } from './inputs';
import { canStep, singleInputs } from './singleInputs';
import { stepSums, type SumOutcome } from '../doubt/stepSums';
import { EngineInputError } from './validate';

/** Chance 0 … 1 that an input is one step too high, and the same that it is one too low (ours). */
export const STEP_CHANCE = { sure: 0.05, roughly: 0.15, guessing: 0.25 } as const;

export type Confidence = keyof typeof STEP_CHANCE;

/** Every setting, the surest first. */
export const CONFIDENCES = Object.keys(STEP_CHANCE) as readonly Confidence[];

/**
 * How far each group's sum may be off and how likely that is, in points (tasks: percent of working
 * time × steps). A step that would leave an input's range cannot happen: its chance stays.
 * Throws `EngineInputError` on an unknown confidence.
 */
export function inputErrors(
  inputs: ScoringInputs,
  confidence: Confidence | Record<ScoredGroup, Confidence>,
): Record<ScoredGroup, SumOutcome[]> {
  const singles = singleInputs(inputs);
  const entries = SCORED_GROUPS.map((group) => {
    const chance = stepChance(confidence, group);
    const uncertain = singles
      .filter((input) => input.group === group)
      .map((input) => ({
        weight: input.weight,
        down: canStep(input, -1) ? chance : 0,
        up: canStep(input, 1) ? chance : 0,
      }));
    return [group, stepSums(uncertain)];
  });
  return Object.fromEntries(entries) as Record<ScoredGroup, SumOutcome[]>;
}

function stepChance(confidence: Parameters<typeof inputErrors>[1], group: ScoredGroup): number {
  const perGroup = typeof confidence === 'object' && confidence !== null;
  const setting = perGroup ? confidence[group] : confidence;
  if (Object.hasOwn(STEP_CHANCE, setting)) return STEP_CHANCE[setting];
  throw new EngineInputError(perGroup ? `confidence.${group}` : 'confidence', 'unknown');
}
