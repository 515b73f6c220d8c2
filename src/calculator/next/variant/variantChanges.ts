import {
  inPercent,
  MODIFIERS,
  type Modifier,
  type Task,
  type Variant,
  type VariantTask,
} from '@/engine';

/** Percentage points under which a time counts as unmoved. */
const UNMOVED = 0.05;

/** How far from a half still counts as one: figures are told with one decimal. */
const HALF = { from: 0.49, to: 0.51 };

interface VariantChanges {
  /** Tasks that take less time, largest loss first. */
  less: VariantTask[];
  /** All of them by a half. */
  halved: boolean;
  more: VariantTask[];
  added: VariantTask[];
  /** Tasks of today that AI can do less of, and those it can do more of. */
  easier: VariantTask[];
  harder: VariantTask[];
  outside: { axis: Modifier; points: number }[];
}

/** What a variant changes against the week of today. */
export function variantChanges(today: readonly Task[], variant: Variant): VariantChanges {
  const before = new Map(inPercent(today).map((task) => [task.id, task]));
  const known = variant.tasks.filter(({ id }) => before.has(id));
  const moved = (task: VariantTask) => task.time - before.get(task.id)!.time;
  const scored = (task: VariantTask) => task.score - before.get(task.id)!.score;
  const byMove = [...known].sort((a, b) => Math.abs(moved(b)) - Math.abs(moved(a)));
  const less = byMove.filter((task) => moved(task) <= -UNMOVED);
  const outside = MODIFIERS.map((axis) => ({ axis, points: variant.deltas[axis].points }));
  return {
    less,
    halved: less.every((task) => {
      const left = task.time / before.get(task.id)!.time;
      return left > HALF.from && left < HALF.to;
    }),
    more: byMove.filter((task) => moved(task) >= UNMOVED),
    added: variant.tasks.filter((task) => !before.has(task.id) && task.time >= UNMOVED),
    easier: known.filter((task) => scored(task) < 0),
    harder: known.filter((task) => scored(task) > 0),
    outside: outside.filter(({ points }) => points !== 0),
  };
}
