import type {
  DimensionGroup,
  DimensionId,
  Modifier,
  VariantDelta,
  VariantTask,
  VariantVerdict,
} from '../engine';
import type { WrittenVariant } from './variantSchema';
import type { WrittenRole } from './writtenRole';

/** Roles as the whole product knows them: complete, made from the files by `completeRole`. */

type Written<K extends keyof WrittenRole> = Required<WrittenRole>[K];

/** A value with its reason; an empty reason says that the value follows from stored figures. */
export interface Judged {
  value: number;
  reason: string;
  sources: string[];
  rubricException?: string | undefined;
}

export type JudgedGroup<G extends DimensionGroup> = Record<DimensionId<G>, Judged>;

export type RoleTask = Written<'tasks'>[number] & { sources: string[] };

/** The AI-driven version: every delta and the whole table. */
export type AuthoredVariant = Omit<WrittenVariant, 'tasks' | 'deltas' | 'verdict'> & {
  tasks: (VariantTask & { reason?: string | undefined })[];
  deltas: Record<Modifier, VariantDelta>;
  verdict: VariantVerdict;
};

export interface Role extends Omit<
  WrittenRole,
  'provenance' | 'tasks' | 'evidence' | 'barriers' | 'protective' | 'growth' | 'variant'
> {
  provenance: Required<Pick<Written<'provenance'>, 'kind' | 'note' | 'ours'>> &
    Pick<Written<'provenance'>, 'headline'>;
  tasks: RoleTask[];
  evidence: JudgedGroup<'evidence'>;
  barriers: JudgedGroup<'barriers'>;
  protective: JudgedGroup<'protective'>;
  growth: Judged;
  variant?: AuthoredVariant | undefined;
}

/** *own* is the role that a person describes; no file of the library may carry it. */
export type Provenance = Role['provenance']['kind'];
export type SeniorityLevel = Role['seniority']['level'];
