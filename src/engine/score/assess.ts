import type { Modifier, Zone } from './dimensions';
import { modifiersOf, scoreOfRaw, taskResistanceOf, totalOf, totalsOf } from './formula';
import type { ScoringInputs } from './inputs';
import { toOneDecimal } from './rounding';
import { shareOfTime, sharesOf, type Shares } from './shares';
import { checkInputs } from './validate';
import { quickScreenOf, subLabelOf, zoneOf, type SubLabel } from './zones';

export interface Assessment {
  /** 1 … 5, unrounded. */
  taskResistance: number;
  /** −10 … +10 */
  evidenceTotal: number;
  /** 0 … 10 */
  barriersTotal: number;
  /** 0 … 9; feeds the quick screen only. */
  protectiveTotal: number;
  /** −2 … +2 */
  growth: number;
  modifiers: Record<Modifier, number>;
  raw: number;
  /** 0 … 100, clamped, unrounded. */
  score: number;
  /** The score with one decimal, half up: what the screen shows and the zone is taken from. */
  shown: number;
  zone: Zone;
  subLabel: SubLabel | null;
  /** Percent of working time per bucket. */
  shares: Shares;
  /** Percent of working time in tasks that score 3 or more. */
  share3plus: number;
  /** True = "almost certainly Red before scoring". */
  quickScreen: boolean;
}

/**
 * Scores a role: 0 (at risk) … 100 (protected), METHOD section 2.
 * Throws `EngineInputError` on bad input.
 */
export function assess(inputs: ScoringInputs): Assessment {
  checkInputs(inputs);
  const totals = totalsOf(inputs);
  const taskResistance = taskResistanceOf(inputs.tasks);
  const modifiers = modifiersOf(totals);
  const raw = taskResistance * modifiers.evidence * modifiers.barriers * modifiers.growth;
  const score = scoreOfRaw(raw);
  const shown = toOneDecimal(score);
  const zone = zoneOf(shown);
  const share3plus = shareOfTime(inputs.tasks, (task) => task.score >= 3);
  const protectiveTotal = totalOf(inputs.protective);
  const described = {
    taskResistance,
    evidenceTotal: totals.evidence,
    barriersTotal: totals.barriers,
    growth: totals.growth,
    zone,
    share3plus,
  };
  return {
    ...described,
    protectiveTotal,
    modifiers,
    raw,
    score,
    shown,
    subLabel: subLabelOf(described),
    shares: sharesOf(inputs.tasks),
    quickScreen: quickScreenOf(protectiveTotal, totals.growth),
  };
}
