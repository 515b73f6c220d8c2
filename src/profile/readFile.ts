import { LIMITS, PROFILE_FORMAT, PROFILE_VERSION } from './format';
import { parseProfile, type Parsed } from './parseProfile';
import { readStamp } from './readStamp';

/** Steps that lift a file of version N to N + 1, by N. Version 1 is the first: none yet. */
const MIGRATIONS: Record<number, (file: Record<string, unknown>) => Record<string, unknown>> = {};

/** Reads a profile file, saved work included. Never throws. */
export function profileFromFile(content: string): Parsed {
  if (content.length > LIMITS.fileBytes) {
    const problem = { kind: 'tooLarge', bytes: content.length, most: LIMITS.fileBytes } as const;
    return { ok: false, problem };
  }
  let file: unknown;
  try {
    file = JSON.parse(content);
  } catch {
    return { ok: false, problem: { kind: 'notJson' } };
  }
  // A text or a list has as many keys as it is long.
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    return { ok: false, problem: { kind: 'notAProfile' } };
  }
  const { format, version, ...rest } = file as Record<string, unknown>;
  if (format !== PROFILE_FORMAT || !Number.isInteger(version)) {
    return { ok: false, problem: { kind: 'notAProfile' } };
  }
  if ((version as number) > PROFILE_VERSION) {
    return { ok: false, problem: { kind: 'newerVersion', version: version as number } };
  }
  let lifted = rest;
  for (let from = version as number; from < PROFILE_VERSION; from += 1) {
    const lift = MIGRATIONS[from];
    if (!lift) return { ok: false, problem: { kind: 'notAProfile' } };
    lifted = lift(lifted);
  }
  const { base, ...own } = lifted;
  return withStamp(parseProfile(own), base);
}

/** A stamp that cannot be read is left out like a key that nobody knows. */
function withStamp(parsed: Parsed, stamp: unknown): Parsed {
  if (!parsed.ok || stamp === undefined) return parsed;
  const base = readStamp(stamp);
  if (base !== null) return { ...parsed, base };
  return { ...parsed, notices: [...parsed.notices, { kind: 'unknownKeys', keys: ['base'] }] };
}
