import { educationStep } from '@/data/education';
import { roleIndex } from '@/data/library';
import { reachOf, suggest, type Transition } from '@/engine';
import { derived, inputsOf } from './derived';

/** Below this fit × reach a role counts as far from somebody's skills and education (ours). */
const NEAR = 0.2;

/**
 * Every better role, split into those within reach and those far away. It holds the library's
 * index: import this module only from parts that are loaded late.
 */
export const movesOf = derived((role, profile): { near: Transition[]; far: Transition[] } => {
  const from = {
    educationStep: educationStep(role.figures?.typicalEducation ?? ''),
    level: role.seniority.level,
  };
  const targets = roleIndex
    .filter((target) => target.id !== role.id)
    .map((target) => {
      const to = { educationStep: educationStep(target.education), level: target.level };
      return { ...target, reach: reachOf(from, to) };
    });
  const moves = suggest(inputsOf(role, profile), profile.skills, targets);
  const isNear = (move: Transition) => move.fit * move.reach >= NEAR;
  return { near: moves.filter(isNear), far: moves.filter((move) => !isNear(move)) };
});
