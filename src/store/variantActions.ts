import { VARIANT_LIMITS, type Modifier, type Variant, type VariantDelta } from '@/engine';
import { rebalance } from '@/profile/rebalance';
import type { EditedVariant } from '@/profile/schema';
import { currentVariantResult } from './derivedVariant';
import { edit } from './edit';

function editVariant(
  label: string,
  change: (variant: Variant, todayTime: Map<string, number>) => Variant,
): void {
  const { variant, today } = currentVariantResult();
  const todayTime = new Map(today.tasks.map((task) => [task.id, task.time]));
  const { tasks, deltas } = change(variant, todayTime);
  const edited: EditedVariant = { madeFor: today.tasks, tasks, deltas };
  edit(`variant ${label}`, (profile) => ({ ...profile, variant: edited }));
}

/** The times that one task of the variant may take, in percent of working time. */
export function variantBounds(todayTime: number | undefined): { min: number; max: number } {
  if (todayTime === undefined) return { min: 0, max: VARIANT_LIMITS.newTask };
  return {
    min: Math.max(0, todayTime - VARIANT_LIMITS.move),
    max: Math.min(100, todayTime + VARIANT_LIMITS.move),
  };
}

/** Sets a time in the variant; the other tasks follow inside their caps, the total stays 100. */
export function setVariantTime(id: string, timePercent: number): void {
  editVariant(`time ${id}`, (variant, todayTime) => {
    const rows = variant.tasks.map((task) => ({
      id: task.id,
      time: task.time,
      fixed: false,
      ...variantBounds(todayTime.get(task.id)),
    }));
    const times = rebalance(rows, id, timePercent);
    const tasks = variant.tasks.map((task) => ({ ...task, time: times.get(task.id)! }));
    return { ...variant, tasks };
  });
}

export function setVariantScore(id: string, score: number): void {
  editVariant(`score ${id}`, (variant) => ({
    ...variant,
    tasks: variant.tasks.map((task) => (task.id === id ? { ...task, score } : task)),
  }));
}

export function setVariantDelta(axis: Modifier, delta: VariantDelta): void {
  editVariant(`delta ${axis}`, (variant) => ({
    ...variant,
    deltas: { ...variant.deltas, [axis]: delta },
  }));
}

/** Back to the authored variant, or to a fresh draft. */
export function resetVariant(): void {
  edit('variant reset', ({ variant: _, ...profile }) => profile);
}
