import { aiPace, type AiPace } from '@/engine';
import { derived, inputsOf, useDerived } from './derived';

const paceOf = derived((role, profile) => aiPace(inputsOf(role, profile)));

/** The score as AI gets one step better, from today on. */
export const usePace = (): AiPace => useDerived(paceOf);
