import { totalOf, type ScoredGroup } from '@/engine';
import type { Messages } from '@/i18n/messages';
import type { Result } from '@/store/derived';

/** Percentage points that the task axis gives back to displaced tasks. */
function pointsGivenBack({ inputs, cautious }: Result): number {
  const before = new Map(inputs.tasks.map((task) => [task.id, task.time]));
  return cautious.tasks.inputs.tasks
    .map((task) => task.time - (before.get(task.id) ?? 0))
    .reduce((sum, rise) => sum + Math.max(0, rise), 0);
}

/** What the cautious reading of one part reads differently. */
export function changeWords(t: Messages, result: Result, axis: ScoredGroup): string {
  const { inputs, cautious } = result;
  if (axis === 'tasks') {
    const points = pointsGivenBack(result);
    return points > 1e-9 ? t.reread.tasksBack(points) : t.reread.tasksNone;
  }
  const total = (from: Result['inputs']) => (axis === 'growth' ? from.growth : totalOf(from[axis]));
  const [was, read] = [total(inputs), total(cautious[axis].inputs)];
  return was === read ? t.reread.atEnd(was) : t.reread.lower(was, read);
}
