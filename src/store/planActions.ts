import { LIMITS } from '@/profile/format';
import { isOpen, planOf, stepSaying, stepText, withPlan, type PlanStep } from '@/profile/plan';
import type { StepOwner } from '@/profile/schema';
import { editOwn } from './edit';
import { newId } from './newId';
import { useStore } from './store';

/** What became of a step that was to be added. */
export type Added = 'added' | 'there' | 'full' | 'empty';

const steps = () => planOf(useStore.getState().profile);

/** Adds a step; not twice while the first is open, and not beyond what a profile may hold. */
export function addStep(text: string, due: string | null = null): Added {
  const step: PlanStep = { id: newId(), text: stepText(text), due, doneAt: null };
  if (step.text === '') return 'empty';
  const same = stepSaying(steps(), step.text);
  if (same && isOpen(same)) return 'there';
  if (steps().length >= LIMITS.planSteps) return 'full';
  editOwn(`plan add ${step.id}`, (profile) => withPlan(profile, [...planOf(profile), step]));
  return 'added';
}

function changeStep(label: string, id: string, change: Partial<PlanStep>): void {
  editOwn(`plan ${label} ${id}`, (profile) =>
    withPlan(
      profile,
      planOf(profile).map((step) => (step.id === id ? { ...step, ...change } : step)),
    ),
  );
}

/** Ticks a step, or opens it again. */
export function tickStep(id: string, done: boolean): void {
  const doneAt = done ? new Date().toISOString() : null;
  changeStep(done ? 'tick' : 'open', id, { doneAt });
}

/** The day by which it is to be done, as YYYY-MM-DD; null = none. */
export function setStepDate(id: string, due: string | null): void {
  // A date field may give a year of six digits, which no file could be opened with.
  if (due !== null && !/^\d{4}-\d{2}-\d{2}$/.test(due)) return;
  changeStep('date', id, { due });
}

/** Who does it; null = the person, which is what no key says. */
export function setStepOwner(id: string, owner: StepOwner | null): void {
  changeStep('who', id, { who: owner ?? undefined });
}

/** Says a step in other words; empty ones change nothing. */
export function renameStep(id: string, text: string): void {
  const said = stepText(text);
  if (said !== '') changeStep('text', id, { text: said });
}

export function removeStep(id: string): void {
  editOwn(`plan remove ${id}`, (profile) => {
    const left = planOf(profile).filter((step) => step.id !== id);
    return withPlan(profile, left);
  });
}
