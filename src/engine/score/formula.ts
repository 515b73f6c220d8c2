import type { Modifier } from './dimensions';
import { sumAnyOrder } from './rounding';
import type { ScoringInputs, Task } from './inputs';

/** METHOD section 2. Worst raw value: task resistance 1, evidence −10, barriers 0, growth −2. */
export const RAW_MIN = 0.54;
/** From the worst raw value to task resistance 5, evidence +10, barriers 5, growth +2 (8.47). */
export const RAW_SPAN = 7.93;
/** What one point of each total changes in its modifier. */
export const MODIFIER_STEP: Record<Modifier, number> = {
  evidence: 0.04,
  barriers: 0.02,
  growth: 0.05,
};

export type Totals = Record<Modifier, number>;

/** Sum of a group's values. */
export function totalOf(values: Record<string, number>): number {
  return sumAnyOrder(Object.values(values));
}

/** The three totals that become modifiers. */
export function totalsOf(inputs: ScoringInputs): Totals {
  return {
    evidence: totalOf(inputs.evidence),
    barriers: totalOf(inputs.barriers),
    growth: inputs.growth,
  };
}

/** `6 − Σ(time × score) / Σ time`, 1 … 5, unrounded. */
export function taskResistanceOf(tasks: readonly Task[]): number {
  const weighted = sumAnyOrder(tasks.map((task) => task.time * task.score));
  return 6 - weighted / sumAnyOrder(tasks.map((task) => task.time));
}

/** `1 + step × total`, one factor per total. */
export function modifiersOf(totals: Totals): Record<Modifier, number> {
  return {
    evidence: 1 + MODIFIER_STEP.evidence * totals.evidence,
    barriers: 1 + MODIFIER_STEP.barriers * totals.barriers,
    growth: 1 + MODIFIER_STEP.growth * totals.growth,
  };
}

/** A raw value on the 0 … 100 scale, before the clamp. */
export function unclampedScore(raw: number): number {
  return ((raw - RAW_MIN) / RAW_SPAN) * 100;
}

/** A raw value as score: 0 … 100, unrounded. */
export function scoreOfRaw(raw: number): number {
  return Math.min(100, Math.max(0, unclampedScore(raw)));
}

/** Score 0 … 100 from its ingredients, unrounded; the whole formula in one line. */
export function scoreFrom(taskResistance: number, totals: Totals): number {
  const { evidence, barriers, growth } = modifiersOf(totals);
  return scoreOfRaw(taskResistance * evidence * barriers * growth);
}
