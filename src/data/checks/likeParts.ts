import type { Role } from '../schema';
import { unlikeBarriers } from './likeBarriers';
import { unlikeTasks } from './likeTasks';
import { table, type Cell } from './markdown';

/** Tasks that sound the same and are scored differently, widest apart first. */
export function likeTasksPart(roles: readonly Role[]): string {
  const found = unlikeTasks(roles).map(({ first, second }) => {
    const side = ({ role, name, score }: typeof first) => [`${role}: ${name}`, score];
    return [...side(first), ...side(second)];
  });
  const apart = (row: Cell[]) => Math.abs(Number(row[1]) - Number(row[3]));
  const rows = found.sort((a, b) => apart(b) - apart(a));
  return `## Like tasks with unlike scores

${rows.length} pairs of tasks share at least half of the words of their names and are scored differently
without a \`scoreReason\`. Each is to be made equal or given its reason.

${table(['Task', 'Score', 'Task', 'Score'], rows)}`;
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
