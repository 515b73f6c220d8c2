import { assess, type Assessment } from '../score/assess';
import { ZONES, type Bucket, type Zone } from '../score/dimensions';
import type { ScoringInputs, Task } from '../score/inputs';
import { toOneDecimal } from '../score/rounding';
import { sharesOf, type Shares } from '../score/shares';
import { zoneOf } from '../score/zones';

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
  /** Its shown score 0 … 100 where that is known; worked out from its inputs when left out. */
  shown?: number;
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

const inBucket = (tasks: readonly Task[], bucket: Bucket) =>
  tasks.filter((task) => task.bucket === bucket);

/** A move whose details are worked out when asked for: of thousands, few are looked at. */
class Move implements Transition {
  readonly roleId: string;
  readonly zone: Zone;
  readonly gain: number;
  readonly fit: number;
  readonly reach: number;

  constructor(
    private readonly from: Standpoint,
    private readonly target: TargetRole,
    readonly shown: number,
  ) {
    this.roleId = target.id;
    this.zone = zoneOf(shown);
    this.gain = toOneDecimal(shown - from.now.shown);
    this.fit = target.skills.length === 0 ? 0 : weightOf(this.skillsHeld) / weightOf(target.skills);
    this.reach = target.reach ?? 1;
  }

  get skillsHeld() {
    return this.target.skills.filter((skill) => this.from.held.has(skill.id));
  }
  get skillsToLearn() {
    return this.target.skills.filter((skill) => !this.from.held.has(skill.id));
  }
  get tasksLost() {
    return inBucket(this.from.personal.tasks, 'displaced');
  }
  get tasksGained() {
    return inBucket(this.target.inputs.tasks, 'augmented');
  }
  get tasksAiProof() {
    return inBucket(this.target.inputs.tasks, 'notInvolved');
  }
  get sharesBefore() {
    return this.from.now.shares;
  }
  get sharesAfter() {
    return sharesOf(this.target.inputs.tasks);
  }
}

/** Describes one move, whether or not it would be suggested. Throws `EngineInputError`. */
export function transition(
  personal: ScoringInputs,
  heldSkills: readonly string[],
  target: TargetRole,
): Transition {
  return new Move(standpointOf(personal, heldSkills), target, assess(target.inputs).shown);
}

const zoneRank = (shown: number) => ZONES.indexOf(zoneOf(shown));
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
  const rankNow = zoneRank(from.now.shown);
  const isBetter = (shown: number) =>
    zoneRank(shown) > rankNow && toOneDecimal(shown - from.now.shown) >= SUGGESTION_MIN_GAIN;
  return roles
    .map((role) => ({ role, shown: role.shown ?? assess(role.inputs).shown }))
    .filter(({ shown }) => isBetter(shown))
    .map(({ role, shown }) => new Move(from, role, shown))
    .map((move) => ({ move, rank: zoneRank(move.shown), worth: worth(move) }))
    .sort(
      (a, b) => b.rank - a.rank || b.worth - a.worth || (a.move.roleId < b.move.roleId ? -1 : 1),
    )
    .map(({ move }) => move);
}
