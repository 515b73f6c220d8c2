import type { DimensionId } from '@/engine';
import type { Role } from '../schema';

type Barrier = DimensionId<'barriers'>;

interface Side {
  role: string;
  value: number;
  reason: string;
}

export interface UnlikeBarriers {
  barrier: Barrier;
  first: Side;
  second: Side;
}

/** Of one occupation, or neighbours on a ladder: much the same stands between them and AI. */
function belongTogether(first: Role, second: Role): boolean {
  const rungs = [...Object.values(first.ladder), ...Object.values(second.ladder)];
  return first.soc === second.soc || rungs.includes(first.id) || rungs.includes(second.id);
}

/** Barriers of roles that belong together and yet lie two steps apart, each with its reason. */
export function unlikeBarriers(roles: readonly Role[]): UnlikeBarriers[] {
  return roles.flatMap((first, index) =>
    roles
      .slice(index + 1)
      .filter((second) => belongTogether(first, second))
      .flatMap((second) =>
        (Object.keys(first.barriers) as Barrier[])
          .filter((key) => Math.abs(first.barriers[key].value - second.barriers[key].value) > 1)
          .map((barrier) => ({
            barrier,
            first: { role: first.id, ...pick(first, barrier) },
            second: { role: second.id, ...pick(second, barrier) },
          })),
      ),
  );
}

const pick = ({ barriers }: Role, barrier: Barrier) => ({
  value: barriers[barrier].value,
  reason: barriers[barrier].reason,
});
