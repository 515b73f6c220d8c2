import { useSyncExternalStore } from 'react';
import type { Role } from '@/data/schema';
import { assess, attribute, explainChange, reread, type ScoringInputs } from '@/engine';
import { baseProfile, profileInputs } from '@/profile/baseProfile';
import type { Profile } from '@/profile/schema';
import { derived } from './derivedOnce';
import { ownProfile, useStore } from './store';

export { derived };

const baseByRole = new WeakMap<Role, Profile>();

/** The untouched profile of a role, the same object each time. */
export function baseOf(role: Role): Profile {
  if (!baseByRole.has(role)) baseByRole.set(role, baseProfile(role));
  return baseByRole.get(role)!;
}

/** A profile as scoring inputs. */
export const inputsOf = derived((_, profile) => profileInputs(profile));
/** The inputs of an untouched role. */
export const baseInputs = (role: Role): ScoringInputs => inputsOf(role, baseOf(role));
export const assessmentOf = derived((role, profile) => assess(inputsOf(role, profile)));

const changePartsOf = derived((role, profile) =>
  explainChange(baseInputs(role), inputsOf(role, profile)),
);
const attributionOf = derived((role, profile) => attribute(inputsOf(role, profile)));
const cautiousOf = derived((role, profile) => reread(baseInputs(role), inputsOf(role, profile)));

/**
 * Score of the base role and of a profile, what moved it, and the conservative re-read. Only what is
 * asked for is worked out: a drag waits for the score alone.
 */
export const resultOf = derived((role, profile) => ({
  inputs: inputsOf(role, profile),
  base: assessmentOf(role, baseOf(role)),
  personal: assessmentOf(role, profile),
  get changeParts() {
    return changePartsOf(role, profile);
  },
  get attribution() {
    return attributionOf(role, profile);
  },
  get cautious() {
    return cautiousOf(role, profile);
  },
}));

export type Result = ReturnType<typeof resultOf>;

export function useDerived<T>(compute: (role: Role, profile: Profile) => T): T {
  const role = useStore((state) => state.role);
  const profile = useStore((state) => state.profile);
  return compute(role, profile);
}

/** Score of the base role and of the person, what moved it, and the conservative re-read. */
export const useResult = (): Result => useDerived(resultOf);

/** The same for the person's own profile: before a what-if, if one is being tried. */
export const useOwnResult = (): Result =>
  resultOf(
    useStore((state) => state.role),
    useStore(ownProfile),
  );

/** The untouched profile of the role on screen. */
export const useBaseProfile = (): Profile => baseOf(useStore((state) => state.role));

const none = () => 0;

/** How many steps can be taken back and forward. */
export function useHistory(): { back: number; forward: number } {
  const { temporal } = useStore;
  const steps = (which: 'pastStates' | 'futureStates') => () => temporal.getState()[which].length;
  return {
    back: useSyncExternalStore(temporal.subscribe, steps('pastStates'), none),
    forward: useSyncExternalStore(temporal.subscribe, steps('futureStates'), none),
  };
}
