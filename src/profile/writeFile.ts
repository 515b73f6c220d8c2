import { PROFILE_FORMAT, PROFILE_VERSION } from './format';
import type { Profile } from './schema';

/** The file format, stable since version 1. */
export function profileToFile(profile: Profile): string {
  const file = { format: PROFILE_FORMAT, version: PROFILE_VERSION, ...profile };
  return `${JSON.stringify(file, null, 2)}\n`;
}
