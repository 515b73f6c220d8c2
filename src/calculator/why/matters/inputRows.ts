import type { SensitivityStep, StepPath } from '@/engine';

/** One input with its two steps; null where a step would leave the range. */
export interface InputRow {
  path: StepPath;
  down: SensitivityStep | null;
  up: SensitivityStep | null;
}

/** Steps as rows of inputs, in their order: the input with the largest step first. */
export function inputRows(steps: readonly SensitivityStep[]): InputRow[] {
  const rows = new Map<StepPath, InputRow>();
  for (const step of steps) {
    const row = rows.get(step.path) ?? { path: step.path, down: null, up: null };
    rows.set(step.path, { ...row, [step.delta < 0 ? 'down' : 'up']: step });
  }
  return [...rows.values()];
}
