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
  open: 100,
  pathCharacters: 80,
  noteCharacters: 1000,
  reasonCharacters: 500,
  notForMe: 500,
  weeksMeasured: 600,
  planSteps: 200,
  stepCharacters: 300,
  weight: 1_000_000,
  yearsExperience: 60,
  hoursPerWeek: { min: 1, max: 120 },
  versions: 50,
  versionsCharacters: 5_000_000,
  versionNameCharacters: 60,
  columns: { min: 2, max: 4 },
} as const;

/** A profile link is `#p=<version>.<base64url of the difference as JSON>`. */
export const LINK_PREFIX = '#p=';

/** A comparison link is `#c=<version>.<base64url of its columns as JSON>`. */
export const COMPARE_PREFIX = '#c=';
export const COMPARE_VERSION = 1;

/** A role link is `#role=<id>`: the untouched role, without anybody's changes. */
export const ROLE_LINK_PREFIX = '#role=';
