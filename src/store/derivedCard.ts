import { nextStep, reasonsOf, type NextStep, type Reasons } from '@/engine';
import { derived, inputsOf, useDerived } from './derived';
import { ownProfile, useStore } from './store';

const reasonsFor = derived((role, profile) => reasonsOf(inputsOf(role, profile)));
const stepFor = derived((role, profile) => nextStep(inputsOf(role, profile)));

/** What holds, pulls down and helps the score on screen. */
export const useReasons = (): Reasons => useDerived(reasonsFor);

/** The nearest step from the person's own week: before a what-if, if one is being tried. */
export const useNextStep = (): NextStep =>
  stepFor(
    useStore((state) => state.role),
    useStore(ownProfile),
  );
