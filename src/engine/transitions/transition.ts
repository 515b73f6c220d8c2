import { assess } from '../score/assess';
import type { Bucket, Zone } from '../score/dimensions';
import type { Task } from '../score/inputs';
import { toOneDecimal, withoutNoise } from '../score/rounding';
import { sharesOf, type Shares } from '../score/shares';
import { zoneOf } from '../score/zones';
import { closenessOf } from './closeness';
import { isDeadEnd } from './deadEnd';
import type { PersonalInputs, SkillNeed, TargetRole } from './place';
import { reachOf, type Reach } from './reach';
import { relationOf, type Relation } from './relation';
import { countFor, fitOf, standpointOf, type Standpoint } from './standpoint';

/** What moving from a person's own week to one target role means (METHOD section 5, ours). */
export interface Transition {
  roleId: string;
  shown: number;
  zone: Zone;
  /** Target's shown score − the person's shown score. */
  gain: number;
  /** Share 0 … 1 of what the target needs, by weight × rarity, that the person has. */
  fit: number;
  relation: Relation;
  /** 1 − (1 − fit) × (1 − relation), 0 … 1; 0 where hardly a skill is shared. */
  closeness: number;
  reach: Reach;
  /** closeness × reach is at least 0.25. */
  isNear: boolean;
  /** √min(gain, 25) × closeness × reach; 0 where nothing is gained. */
  worth: number;
  /** Red or nearly, and its employment is projected to fall. */
  isDeadEnd: boolean;
  /** What counts most comes first. */
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

/** A move is near from this closeness × reach, and a gain counts up to this many points (ours). */
export const MOVE_RULES = { nearFrom: 0.25, gainCounts: 25 } as const;

const FREE: Reach = { value: 1, factors: [] };
const UNRELATED: Relation = { kind: 'none', value: 0 };

const inBucket = (tasks: readonly Task[], bucket: Bucket) =>
  tasks.filter((task) => task.bucket === bucket);

/** A move whose details are worked out when asked for: of hundreds, few are looked at. */
export class Move implements Transition {
  readonly roleId: string;
  readonly zone: Zone;
  readonly gain: number;
  readonly fit: number;
  readonly relation: Relation;
  readonly closeness: number;
  readonly reach: Reach;
  readonly isNear: boolean;
  readonly worth: number;

  constructor(
    private readonly from: Standpoint,
    private readonly target: TargetRole,
    readonly shown: number,
  ) {
    const { id, place } = target;
    const placed = from.from && place;
    this.roleId = id;
    this.zone = zoneOf(shown);
    this.gain = toOneDecimal(shown - from.now.shown);
    this.fit = fitOf(from, target);
    this.relation = placed ? relationOf(from.from!, id, place) : UNRELATED;
    this.reach = placed ? reachOf(from.from!, id, place) : FREE;
    this.closeness = closenessOf(this.fit, this.relation);
    const nearness = this.closeness * this.reach.value;
    this.isNear = withoutNoise(nearness) >= MOVE_RULES.nearFrom;
    const gain = Math.min(Math.max(this.gain, 0), MOVE_RULES.gainCounts);
    this.worth = Math.sqrt(gain) * nearness;
  }

  private needs(held: boolean): SkillNeed[] {
    const count = (need: SkillNeed) => countFor(this.from, need);
    return this.target.skills
      .filter(({ id }) => this.from.held.has(id) === held)
      .sort((a, b) => count(b) - count(a) || (a.id < b.id ? -1 : 1));
  }

  get isDeadEnd() {
    return isDeadEnd(this.shown, this.target.employmentChangePct ?? null);
  }
  get skillsHeld() {
    return this.needs(true);
  }
  get skillsToLearn() {
    return this.needs(false);
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

/**
 * Describes one move, whether or not it would be suggested; `roles` is the library by which rarity is
 * counted. Throws `EngineInputError` on bad input.
 */
export function transition(
  personal: PersonalInputs,
  skills: readonly string[],
  target: TargetRole,
  roles: readonly TargetRole[],
): Transition {
  return new Move(standpointOf(personal, skills, roles), target, assess(target.inputs).shown);
}
