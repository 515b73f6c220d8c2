import { assess, nearestMoves, ZONE_FROM, type Zone } from '@/engine';
import { baseProfile, profileInputs } from '@/profile/baseProfile';
import { derived } from '@/store/derivedOnce';
import { useStore } from '@/store/store';

/** The next better zone, which the smallest change aims at; none above Green. */
const NEXT_ZONE: Record<Zone, Zone | null> = { RED: 'YELLOW', YELLOW: 'GREEN', GREEN: null };

/** Everything that the embed shows of a profile, besides its range and the library. */
const readingOf = derived((role, profile) => {
  const inputs = profileInputs(profile);
  const base = assess(profileInputs(baseProfile(role)));
  const personal = assess(inputs);
  const target = NEXT_ZONE[personal.zone];
  const plan = target && { target, ...nearestMoves(inputs, { target: ZONE_FROM[target] }) };
  return { inputs, base, personal, plan };
});

export type Reading = ReturnType<typeof readingOf>;

/** The reading of the profile on screen. */
export function useReading(): Reading {
  const role = useStore((state) => state.role);
  const profile = useStore((state) => state.profile);
  return readingOf(role, profile);
}

/** The same outside of components. */
export function currentReading(): Reading {
  const { role, profile } = useStore.getState();
  return readingOf(role, profile);
}
