/** Name and version of the file format; links carry the same version. */
export const PROFILE_FORMAT = 'personal-ai-risk/profile';
export const PROFILE_VERSION = 1;

/** What a file or link may hold at most: hostile input must not freeze the page. */
export const LIMITS = {
  fileBytes: 1_000_000,
  linkCharacters: 16_000,
  tasks: 40,
  idCharacters: 64,
  nameCharacters: 120,
  skills: 300,
  noteCharacters: 1000,
  reasonCharacters: 500,
  weight: 1_000_000,
  yearsExperience: 60,
  hoursPerWeek: { min: 1, max: 120 },
} as const;

/** A profile link is `#p=<version>.<base64url of the difference as JSON>`. */
export const LINK_PREFIX = '#p=';

/** Does this hash claim to be a profile link? Section anchors do not. */
export function isProfileHash(hash: string): boolean {
  return hash.startsWith(LINK_PREFIX);
}
