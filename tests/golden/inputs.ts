import {
  defaultBucket,
  DIMENSION_GROUPS,
  type DimensionGroup,
  type DimensionValues,
  type ScoringInputs,
  type Task,
} from '@/engine';
import backendRole from '@/data/roles/backend-api-developer.json' with { type: 'json' };
import { roleInputs } from '@/data/roleInputs';
import type { Role } from '@/data/schema';

export const backend = backendRole as unknown as Role;
export const backendInputs = roleInputs(backend);

/** A group whose values add up to `total`, filled dimension by dimension. */
export function totalling<G extends DimensionGroup>(group: G, total: number): DimensionValues<G> {
  const { ids, min, max } = DIMENSION_GROUPS[group];
  let left = total;
  const entries = ids.map((id) => {
    const value = Math.max(min, Math.min(max, left));
    left -= value;
    return [id, value];
  });
  return Object.fromEntries(entries) as DimensionValues<G>;
}

export function task(id: string, time: number, score: number): Task {
  return { id, name: id, time, score, bucket: defaultBucket(score) };
}

/** Inputs from published totals: one task whose score gives the task resistance. */
export function fromTotals(
  taskResistance: number,
  evidence: number,
  barriers: number,
  growth: number,
  protective = 0,
): ScoringInputs {
  return {
    tasks: [task('whole-week', 100, 6 - taskResistance)],
    evidence: totalling('evidence', evidence),
    barriers: totalling('barriers', barriers),
    protective: totalling('protective', protective),
    growth,
  };
}
