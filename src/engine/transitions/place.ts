import type { ScoringInputs } from '../score/inputs';

export const LEVELS = ['junior', 'mid', 'senior'] as const;
export type Level = (typeof LEVELS)[number];

/** The highest step of typical schooling: 0 = none asked for … 6 = a doctor's degree. */
export const EDUCATION_STEPS = 6;

/** Where a role stands among others: occupation, rung, schooling, and whether the law asks for a licence. */
export interface Place {
  /** SOC code such as `15-1252`; null = unknown. */
  soc: string | null;
  level: Level;
  /** Typical schooling as a step 0 … 6; null = unknown. */
  educationStep: number | null;
  /** Does the law ask for a personal licence? */
  licensed: boolean;
}

/** O*NET's three tiers of related occupations, as SOC codes. */
export const RELATED_TIERS = ['short', 'long', 'supplemental'] as const;
export type RelatedTier = (typeof RELATED_TIERS)[number];
export type RelatedOccupations = Record<RelatedTier, readonly string[]>;

/** The role that a person comes from. */
export interface Origin {
  id: string;
  place: Place;
  /** Ids of the neighbouring rungs of its ladder. */
  above?: string | undefined;
  below?: string | undefined;
  related: RelatedOccupations;
}

/** A person's own week, and the role that it comes from; without one only skills tell what is near. */
export interface PersonalInputs extends ScoringInputs {
  from?: Origin | undefined;
}

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
  /** Left out: nothing but its skills tells how near it is. */
  place?: Place | undefined;
  /** Its shown score 0 … 100 where that is known; worked out from its inputs when left out. */
  shown?: number;
  /** Projected change of employment in percent; null or left out = unknown. */
  employmentChangePct?: number | null;
}
