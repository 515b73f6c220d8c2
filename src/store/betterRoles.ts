import { educationStep } from '@/data/education';
import type { IndexEntry } from '@/data/indexCodec';
import type { Role } from '@/data/schema';
import { reachOf, suggest, type ScoringInputs, type Transition } from '@/engine';

/** Below this fit × reach a role counts as far from somebody's skills and education (ours). */
const NEAR = 0.2;

export interface BetterRoles {
  near: Transition[];
  far: Transition[];
}

/** Every better role of a library, split into those within reach of this person and those far away. */
export function betterRoles(
  library: readonly IndexEntry[],
  role: Role,
  inputs: ScoringInputs,
  skills: readonly string[],
): BetterRoles {
  const from = {
    educationStep: educationStep(role.figures?.typicalEducation ?? ''),
    level: role.seniority.level,
  };
  const targets = library
    .filter((target) => target.id !== role.id)
    .map((target) => {
      const to = { educationStep: educationStep(target.education), level: target.level };
      return { ...target, reach: reachOf(from, to) };
    });
  const moves = suggest(inputs, skills, targets);
  const isNear = (move: Transition) => move.fit * move.reach >= NEAR;
  return { near: moves.filter(isNear), far: moves.filter((move) => !isNear(move)) };
}
