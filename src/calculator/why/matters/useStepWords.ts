import type { SensitivityStep, StepPath } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { inputAt, valueOfInput } from '@/store/stepActions';
import { useStore } from '@/store/store';

/** What inputs and their steps are called for this person. */
export function useStepWords() {
  const t = useMessages();
  const profile = useStore((state) => state.profile);
  const nameOf = (path: StepPath): string => {
    const input = inputAt(path);
    if (input.group !== 'tasks') return t.dimensions[input.id]!.name;
    return profile.tasks.find((task) => task.id === input.id)!.name;
  };
  /** What kind of input it is, where its name does not say so. */
  const kindOf = (path: StepPath): string | null => {
    const { group } = inputAt(path);
    if (group === 'growth') return null;
    return group === 'tasks' ? t.week.scoreLabel : t.groups[group];
  };
  /** The value after a step, as the form shows it. */
  const valueAfter = ({ path, delta }: SensitivityStep): string => {
    const input = inputAt(path);
    const value = valueOfInput(profile, input) + delta;
    const signed = input.group === 'evidence' || input.group === 'growth';
    return signed ? t.format.signed(value) : t.format.upTo(value);
  };
  const stepWords = (step: SensitivityStep): string =>
    t.matters.steps[step.delta < 0 ? 'down' : 'up'](valueAfter(step));
  return { nameOf, kindOf, valueAfter, stepWords };
}
