import { MODIFIERS, SCORED_GROUPS, type Modifier, type ScoredGroup } from '../score/dimensions';
import {
  modifiersOf,
  scoreFrom,
  scoreOfRaw,
  taskResistanceOf,
  totalsOf,
  unclampedScore,
} from '../score/formula';
import type { ScoringInputs } from '../score/inputs';
import { shapley } from './shapley';
import { checkInputs } from '../score/validate';

/** Points of the score by origin; `cap` is what the clamp to 0 … 100 takes off. */
export type Attribution = Record<ScoredGroup | 'cap', number>;

/**
 * What each part really contributes, in points; the five add up to the score exactly.
 * `tasks` is the score with all modifiers at 1; the modifiers share the rest by Shapley value.
 * Throws `EngineInputError` on bad input.
 */
export function attribute(inputs: ScoringInputs): Attribution {
  checkInputs(inputs);
  const taskResistance = taskResistanceOf(inputs.tasks);
  const modifiers = modifiersOf(totalsOf(inputs));
  const rawWith = (joined: ReadonlySet<Modifier>) =>
    [...joined].reduce((raw, modifier) => raw * modifiers[modifier], taskResistance);
  const raw = rawWith(new Set(MODIFIERS));
  return {
    tasks: unclampedScore(taskResistance),
    ...shapley(MODIFIERS, (joined) => unclampedScore(rawWith(joined))),
    cap: scoreOfRaw(raw) - unclampedScore(raw),
  };
}

/** Points of a change by the group of inputs that caused it. */
export type ChangeParts = Record<ScoredGroup, number>;

/**
 * What moved the score from `base` to `personal`, in points by group; the four add up to
 * personal score − base score exactly (both clamped, unrounded), by Shapley value.
 * Throws `EngineInputError` on bad input.
 */
export function explainChange(base: ScoringInputs, personal: ScoringInputs): ChangeParts {
  checkInputs(base);
  checkInputs(personal);
  const before = { tasks: taskResistanceOf(base.tasks), ...totalsOf(base) };
  const after = { tasks: taskResistanceOf(personal.tasks), ...totalsOf(personal) };
  return shapley(SCORED_GROUPS, (changed) => {
    const pick = (group: ScoredGroup) => (changed.has(group) ? after[group] : before[group]);
    return scoreFrom(pick('tasks'), {
      evidence: pick('evidence'),
      barriers: pick('barriers'),
      growth: pick('growth'),
    });
  });
}
