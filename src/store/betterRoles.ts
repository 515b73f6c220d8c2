import { educationStep } from '@/data/education';
import type { IndexEntry } from '@/data/indexCodec';
import type { Role } from '@/data/schema';
import { reachOf, suggest, type ScoringInputs, type TargetRole, type Transition } from '@/engine';

/** Below this fit × reach a role counts as far from somebody's skills and education (ours). */
const NEAR = 0.2;

export interface BetterRoles {
  near: Transition[];
  far: Transition[];
}

/** Where each role of a library leads from this one: the same for everybody in it, after any edit. */
function targetsFrom(role: Role, library: readonly IndexEntry[]): TargetRole[] {
  const from = {
    educationStep: educationStep(role.figures?.typicalEducation ?? ''),
    level: role.seniority.level,
  };
  return library
    .filter((target) => target.id !== role.id)
    .map(({ id, inputs, skills, shown, education, level }) => {
      const reach = reachOf(from, { educationStep: educationStep(education), level });
      return { id, inputs, skills, shown, reach };
    });
}

const known = new WeakMap<Role, { library: readonly IndexEntry[]; targets: TargetRole[] }>();

function knownTargets(role: Role, library: readonly IndexEntry[]): TargetRole[] {
  const found = known.get(role);
  if (found?.library === library) return found.targets;
  const targets = targetsFrom(role, library);
  known.set(role, { library, targets });
  return targets;
}

/** Every better role of a library, split into those within reach of this person and those far away. */
export function betterRoles(
  library: readonly IndexEntry[],
  role: Role,
  inputs: ScoringInputs,
  skills: readonly string[],
): BetterRoles {
  const moves = suggest(inputs, skills, knownTargets(role, library));
  const isNear = (move: Transition) => move.fit * move.reach >= NEAR;
  return { near: moves.filter(isNear), far: moves.filter((move) => !isNear(move)) };
}
