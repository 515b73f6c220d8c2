import { assess, attribute, nearestMoves, nextStep, ZONE_FROM, type Zone } from '@/engine';
import { baseProfile, profileInputs } from '@/profile/baseProfile';
import { derived, type Derived } from '@/store/derivedOnce';
import { useStore } from '@/store/store';

/** The next better zone, which the smallest change aims at; none above Green. */
const NEXT_ZONE: Record<Zone, Zone | null> = { RED: 'YELLOW', YELLOW: 'GREEN', GREEN: null };

/** What the score says, of the profile and of what is typical for the job. */
const readingOf = derived((role, profile) => {
  const inputs = profileInputs(profile);
  return {
    inputs,
    base: assess(profileInputs(baseProfile(role))),
    personal: assess(inputs),
    attribution: attribute(inputs),
  };
});

const stepOf = derived((_, profile) => nextStep(profileInputs(profile)));

const planOf = derived((role, profile) => {
  const { inputs, personal } = readingOf(role, profile);
  const target = NEXT_ZONE[personal.zone];
  return target && { target, ...nearestMoves(inputs, { target: ZONE_FROM[target] }) };
});

export type Reading = ReturnType<typeof readingOf>;

function useOnce<T>(of: Derived<T>): T {
  const role = useStore((state) => state.role);
  const profile = useStore((state) => state.profile);
  return of(role, profile);
}

/** The reading of the profile on screen. */
export const useReading = (): Reading => useOnce(readingOf);

/** The one step that can be taken. */
export const useStep = () => useOnce(stepOf);

/** The least time to move for the next better zone; null for Green. */
export const usePlan = () => useOnce(planOf);

/** The reading outside of components. */
export function currentReading(): Reading {
  const { role, profile } = useStore.getState();
  return readingOf(role, profile);
}
