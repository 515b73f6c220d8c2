import { withPlan, planOf, stepText, type PlanStep } from '@/profile/plan';
import { differenceOf } from '@/profile/difference';
import { LIMITS } from '@/profile/format';
import type { Profile } from '@/profile/schema';
import { logSteps } from './changeLog';
import type { LogEntry } from './model';

/** What a client's file says otherwise and that moves no score. */
export const ARRIVED_PARTS = [
  'title',
  'skills',
  'yearsExperience',
  'hoursPerWeek',
  'notes',
  'variant',
  'confidence',
  'plan',
] as const;
export type ArrivedPart = (typeof ARRIVED_PARTS)[number];

export interface ArrivedDifference {
  /** Each scored input that differs, with its points. */
  steps: LogEntry[];
  parts: ArrivedPart[];
}

const key = (text: string) => stepText(text).normalize('NFC').toLowerCase();

/**
 * The client's plan with what their file has of it, none lost: a step of the same id or the same
 * words is one step, done if either says so; new ones follow as far as there is room.
 */
export function withTheirSteps(
  own: readonly PlanStep[],
  theirs: readonly PlanStep[],
): readonly PlanStep[] {
  return theirs.reduce<readonly PlanStep[]>((steps, their) => {
    const at = steps.findIndex(({ id, text }) => id === their.id || key(text) === key(their.text));
    const step = steps[at];
    if (!step) return steps.length < LIMITS.planSteps ? [...steps, their] : steps;
    const doneAt = step.doneAt ?? their.doneAt;
    const due = step.due ?? their.due;
    const unchanged = doneAt === step.doneAt && due === step.due;
    return unchanged
      ? steps
      : steps.map((each) => (each === step ? { ...step, doneAt, due } : each));
  }, own);
}

/** What the client says once their file is taken over; the plan keeps the steps of both. */
export const takenOver = (own: Profile, theirs: Profile): Profile =>
  withPlan(theirs, withTheirSteps(planOf(own), planOf(theirs)));

/** What would differ if a file on the same role were taken over. Empty = it says nothing new. */
export function arrivedDifference(own: Profile, theirs: Profile, at: string): ArrivedDifference {
  const next = takenOver(own, theirs);
  const values = differenceOf(own, next).values ?? {};
  const hasNewSteps = withTheirSteps(planOf(own), planOf(theirs)) !== planOf(own);
  const parts = ARRIVED_PARTS.filter((part) => (part === 'plan' ? hasNewSteps : part in values));
  return { steps: logSteps(own, next, 'client', at), parts };
}
