import { DIMENSION_GROUPS, type DimensionGroup, type DimensionValues } from '../engine';
import type { ScoringInputs } from '../engine';
import type { Judged, Role } from './schema';

function valuesOf<G extends DimensionGroup>(group: G, judged: Record<string, Judged>) {
  const entries = DIMENSION_GROUPS[group].ids.map((id) => [id, judged[id]!.value]);
  return Object.fromEntries(entries) as DimensionValues<G>;
}

/** A role file as the engine's inputs: the values without their reasons. */
export function roleInputs(role: Role): ScoringInputs {
  return {
    tasks: role.tasks.map(({ id, name, time, score, bucket }) => ({
      id,
      name,
      time,
      score,
      bucket,
    })),
    evidence: valuesOf('evidence', role.evidence),
    barriers: valuesOf('barriers', role.barriers),
    protective: valuesOf('protective', role.protective),
    growth: role.growth.value,
  };
}
