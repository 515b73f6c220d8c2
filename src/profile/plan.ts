import { LIMITS } from './format';
import type { Profile } from './schema';

/** Something that the person means to do. */
export type PlanStep = NonNullable<Profile['plan']>[number];

const NO_STEPS: readonly PlanStep[] = [];

/** The person's steps, in the order in which they came. */
export const planOf = ({ plan }: Pick<Profile, 'plan'>): readonly PlanStep[] => plan ?? NO_STEPS;

/** The profile with these steps. Without any there is no key: an untouched role stays untouched. */
export function withPlan(profile: Profile, steps: readonly PlanStep[]): Profile {
  if (steps === planOf(profile)) return profile;
  const { plan: _, ...rest } = profile;
  return steps.length === 0 ? rest : { ...rest, plan: [...steps] };
}

/** A text as a step holds it: on one line and within the limit. */
export function stepText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LIMITS.stepCharacters) return line;
  const room = line.slice(0, LIMITS.stepCharacters - 1);
  // Half of a character beyond the basic plane is none.
  return `${room.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

const key = (text: string) => stepText(text).normalize('NFC').toLowerCase();

/** The step that says this, if there is one; an open one goes before one that is done. */
export function stepSaying(steps: readonly PlanStep[], text: string): PlanStep | undefined {
  const wanted = key(text);
  const saying = steps.filter((step) => key(step.text) === wanted);
  return saying.find(isOpen) ?? saying[0];
}

export const isOpen = ({ doneAt }: PlanStep): boolean => doneAt === null;

/** What is still to do first, what is done last. */
export const openFirst = (steps: readonly PlanStep[]): PlanStep[] => [
  ...steps.filter(isOpen),
  ...steps.filter((step) => !isOpen(step)),
];

/** Both plans: where they know the same step, the first one's word counts. The first itself if nothing is new. */
export function unitePlans(
  first: readonly PlanStep[],
  second: readonly PlanStep[],
): readonly PlanStep[] {
  const known = new Set(first.map(({ id }) => id));
  const more = second.filter(({ id }) => !known.has(id));
  const room = Math.max(0, LIMITS.planSteps - first.length);
  return more.length === 0 || room === 0 ? first : [...first, ...openFirst(more).slice(0, room)];
}
