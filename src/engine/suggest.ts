import { assess, type Assessment } from './assess';
import { ZONES, type Bucket, type Zone } from './dimensions';
import type { ScoringInputs, Task } from './inputs';
import { toOneDecimal } from './rounding';
import type { Shares } from './shares';

/** A skill that a role needs, with weight 1–3. */
export interface SkillNeed {
  id: string;
  weight: number;
}

/** A role that somebody could move to. */
export interface TargetRole {
  id: string;
  inputs: ScoringInputs;
  skills: SkillNeed[];
  /** How reachable it is beyond its skills, 0 … 1 (`reachOf`); 1 when left out. */
  reach?: number;
}

/** What moving from a person's own week to one target role means. */
export interface Transition {
  roleId: string;
  shown: number;
  zone: Zone;
  /** Target's shown score − the person's shown score. */
  gain: number;
  /** Share 0 … 1 of the target's weighted skill needs that the person has. */
  fit: number;
  reach: number;
  skillsHeld: SkillNeed[];
  skillsToLearn: SkillNeed[];
  /** The person's displaced tasks. */
  tasksLost: Task[];
  /** The target's augmented tasks. */
  tasksGained: Task[];
  /** The target's tasks in which AI is not involved. */
  tasksAiProof: Task[];
  sharesBefore: Shares;
  sharesAfter: Shares;
}

/** A suggestion is at least this many shown points better. */
export const SUGGESTION_MIN_GAIN = 5;

const weightOf = (skills: readonly SkillNeed[]) =>
  skills.reduce((total, skill) => total + skill.weight, 0);

/** What does not change from one target to the next. */
interface Standpoint {
  personal: ScoringInputs;
  now: Assessment;
  held: ReadonlySet<string>;
}

function standpointOf(personal: ScoringInputs, heldSkills: readonly string[]): Standpoint {
  return { personal, now: assess(personal), held: new Set(heldSkills) };
}

function moveTo(
  { personal, now, held }: Standpoint,
  target: TargetRole,
  then: Assessment,
): Transition {
  const skillsHeld = target.skills.filter((skill) => held.has(skill.id));
  const inBucket = (tasks: readonly Task[], bucket: Bucket) =>
    tasks.filter((task) => task.bucket === bucket);
  return {
    roleId: target.id,
    shown: then.shown,
    zone: then.zone,
    gain: toOneDecimal(then.shown - now.shown),
    fit: target.skills.length === 0 ? 0 : weightOf(skillsHeld) / weightOf(target.skills),
    reach: target.reach ?? 1,
    skillsHeld,
    skillsToLearn: target.skills.filter((skill) => !held.has(skill.id)),
    tasksLost: inBucket(personal.tasks, 'displaced'),
    tasksGained: inBucket(target.inputs.tasks, 'augmented'),
    tasksAiProof: inBucket(target.inputs.tasks, 'notInvolved'),
    sharesBefore: now.shares,
    sharesAfter: then.shares,
  };
}

/** Describes one move, whether or not it would be suggested. Throws `EngineInputError`. */
export function transition(
  personal: ScoringInputs,
  heldSkills: readonly string[],
  target: TargetRole,
): Transition {
  return moveTo(standpointOf(personal, heldSkills), target, assess(target.inputs));
}

const zoneRank = ({ zone }: { zone: Zone }) => ZONES.indexOf(zone);
const worth = ({ gain, fit, reach }: Transition) => gain * fit * reach;

/**
 * The roles worth suggesting: at least 5 shown points better and in a better zone, Green first,
 * then by gain × fit (× reach, where the roles carry it), highest first.
 * Throws `EngineInputError` on bad input.
 */
export function suggest(
  personal: ScoringInputs,
  skills: readonly string[],
  roles: readonly TargetRole[],
): Transition[] {
  const from = standpointOf(personal, skills);
  const isBetter = (then: Assessment) =>
    zoneRank(then) > zoneRank(from.now) &&
    toOneDecimal(then.shown - from.now.shown) >= SUGGESTION_MIN_GAIN;
  return roles
    .map((role) => ({ role, then: assess(role.inputs) }))
    .filter(({ then }) => isBetter(then))
    .map(({ role, then }) => moveTo(from, role, then))
    .sort(
      (a, b) => zoneRank(b) - zoneRank(a) || worth(b) - worth(a) || (a.roleId < b.roleId ? -1 : 1),
    );
}
