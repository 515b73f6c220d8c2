import { PROFILE_FORMAT, PROFILE_VERSION } from './format';
import type { BaseStamp } from './baseStamp';
import type { Profile } from './schema';

/**
 * The file format, stable since version 1. What this browser keeps for itself has one key more: what
 * shipped when the values were taken from it.
 */
export function profileToFile(profile: Profile, base?: BaseStamp): string {
  const file = { format: PROFILE_FORMAT, version: PROFILE_VERSION, ...profile, base };
  return `${JSON.stringify(file, null, 2)}\n`;
}
