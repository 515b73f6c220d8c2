import type { Variant } from '@/engine';
import type { Role } from './schema';

/** The variant that a role file brings along, as the engine's data; undefined where it has none. */
export function authoredVariant(role: Role): Variant | undefined {
  if (!role.variant) return undefined;
  const { tasks, deltas, verdict } = role.variant;
  return {
    tasks: tasks.map(({ id, name, time, score, bucket }) => ({ id, name, time, score, bucket })),
    deltas,
    verdict,
    draft: false,
  };
}
