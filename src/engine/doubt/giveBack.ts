import type { ScoringInputs } from '../score/inputs';
import { sumAnyOrder, withoutNoise } from '../score/rounding';
import { inPercent } from '../score/shares';

/**
 * The task axis of the re-read: half of the time taken off each task that the base role has as
 * displaced, in whole percentage points rounded down, goes back to it, at the cost of the tasks
 * whose time rose, in proportion to their rise. A deleted task returns at its base score.
 */
export function giveBackDisplacedTime(base: ScoringInputs, personal: ScoringInputs): ScoringInputs {
  const before = new Map(inPercent(base.tasks).map((task) => [task.id, task]));
  const now = inPercent(personal.tasks);
  const present = new Set(now.map((task) => task.id));
  const deleted = [...before.values()]
    .filter((task) => !present.has(task.id))
    .map((task) => ({ ...task, time: 0 }));
  const changes = [...now, ...deleted].map((task) => {
    const was = before.get(task.id);
    const rise = task.time - (was?.time ?? 0);
    const back = was?.bucket === 'displaced' ? Math.floor(withoutNoise(Math.max(0, -rise) / 2)) : 0;
    return { task, back, rise: Math.max(0, rise) };
  });
  const given = sumAnyOrder(changes.map((change) => change.back));
  if (given === 0) return personal;
  const risen = sumAnyOrder(changes.map((change) => change.rise));
  const tasks = changes
    .map(({ task, back, rise }) => ({ ...task, time: task.time + back - (given * rise) / risen }))
    .filter((task) => task.time > 0);
  return { ...personal, tasks };
}
