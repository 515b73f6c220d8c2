import type { Role } from '../schema';
import { unlikeBarriers } from './likeBarriers';
import { unlikeTasks, type UnlikeTasks } from './likeTasks';
import { table, type Cell } from './markdown';

/** Tasks that sound the same and are scored differently, widest apart first. */
export function likeTasksPart(roles: readonly Role[]): string {
  const apart = ({ first, second }: UnlikeTasks) => Math.abs(first.score - second.score);
  const rows = unlikeTasks(roles)
    .sort((a, b) => apart(b) - apart(a))
    .map(({ first, second }): Cell[] => [
      `${first.role}: ${first.name}`,
      first.score,
      `${second.role}: ${second.name}`,
      second.score,
      first.scoreReason ?? second.scoreReason ?? '(none written)',
    ]);
  return `## Like tasks with unlike scores

${rows.length} pairs of tasks share at least half of the words of their names and are scored differently.

${table(['Task', 'Score', 'Task', 'Score', 'Why'], rows)}`;
}

/** Barriers of one occupation, or of neighbouring rungs, that lie two steps apart. */
export function likeBarriersPart(roles: readonly Role[]): string {
  const rows = unlikeBarriers(roles).flatMap(({ barrier, first, second }) =>
    [first, second].map(({ role, value, reason }): Cell[] => [barrier, role, value, reason]),
  );
  return `## Like barriers with unlike values

${rows.length / 2} barriers lie two steps apart between roles of one occupation or neighbouring rungs. The
reason of each side stands beside it.

${table(['Barrier', 'Role', 'Value', 'Reason'], rows)}`;
}
