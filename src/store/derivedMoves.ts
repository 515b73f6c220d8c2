import { roleIndex } from '@/data/library';
import { betterRoles } from './betterRoles';
import { derived, inputsOf } from './derived';

/**
 * Every better role of the library. It holds the library's index: import this module only from
 * parts that are loaded late.
 */
export const movesOf = derived((role, profile) =>
  betterRoles(roleIndex, role, inputsOf(role, profile), profile.skills),
);
