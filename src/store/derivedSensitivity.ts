import { sensitivity, type SensitivityStep } from '@/engine';
import { derived, inputsOf, useDerived } from './derived';

const sensitivityOf = derived((role, profile) => sensitivity(inputsOf(role, profile)));

/** Every single input one step up and down, the largest change first. */
export const useSensitivity = (): SensitivityStep[] => useDerived(sensitivityOf);
