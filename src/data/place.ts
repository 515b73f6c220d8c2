import type { Origin, Place } from '../engine';
import { educationStep } from './education';
import type { Role } from './schema';

/** `regulatory` 2 says that the law asks for a personal licence. */
export const LICENSED_FROM = 2;

/** Where a role stands among others: as its file says, before anybody changes a value. */
export function placeOf(role: Role): Place {
  return {
    soc: role.soc,
    level: role.seniority.level,
    educationStep: educationStep(role.figures?.typicalEducation ?? ''),
    licensed: role.barriers.regulatory.value >= LICENSED_FROM,
  };
}

/** The role that a person comes from, for `suggest`. */
export function originOf(role: Role): Origin {
  const { above, below } = role.ladder;
  return { id: role.id, place: placeOf(role), above, below, related: role.related };
}
