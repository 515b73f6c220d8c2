import type { Role } from '@/data/schema';
import { readSide, type ComparedSide, type ScoringInputs } from '@/engine';
import type { Profile } from '@/profile/schema';
import { baseOf, inputsOf } from './derived';
import { variantResultOf } from './derivedVariant';

/** The figures of one column: what it is scored from, and what comes out. */
export interface SideFigures {
  inputs: ScoringInputs;
  reading: ComparedSide;
}

function derivedSide(inputsFor: (role: Role, profile: Profile) => [ScoringInputs, ScoringInputs]) {
  const known = new WeakMap<Profile, SideFigures>();
  return (role: Role, profile: Profile): SideFigures => {
    const before = known.get(profile);
    if (before) return before;
    const [base, inputs] = inputsFor(role, profile);
    const side = { inputs, reading: readSide(base, inputs) };
    known.set(profile, side);
    return side;
  };
}

/** A profile as a column, re-read against its role. */
export const personalSide = derivedSide((role, profile) => [
  inputsOf(role, baseOf(role)),
  inputsOf(role, profile),
]);

/** The AI-driven version of a profile as a column, re-read against the profile itself. */
export const variantSide = derivedSide((role, profile) => {
  const { today, inputs } = variantResultOf(role, profile);
  return [today, inputs];
});
