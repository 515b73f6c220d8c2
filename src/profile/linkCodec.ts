import * as z from 'zod/mini';
import { dataVersionOfBase } from '@/data/versions';
import { applyDifference, type Difference } from './difference';
import { LIMITS, LINK_PREFIX, PROFILE_VERSION } from './format';
import { parseProfile, type Parsed, type ProfileProblem } from './parseProfile';
import { readLink } from './readLink';
import type { Profile } from './schema';

export { profileToHash } from './writeLink';

/** A difference as far as its own shape goes; what it says is checked as a profile. */
export const differenceSchema = z.strictObject({
  role: z.string().check(z.maxLength(LIMITS.idCharacters)),
  data: z.optional(z.string().check(z.maxLength(LIMITS.idCharacters))),
  tasks: z.optional(z.record(z.string(), z.looseObject({}))),
  added: z.optional(z.array(z.looseObject({})).check(z.maxLength(LIMITS.tasks))),
  removed: z.optional(z.array(z.string()).check(z.maxLength(LIMITS.tasks))),
  values: z.optional(z.record(z.string(), z.unknown())),
});

export type OpenedLink =
  { ok: true; difference: Difference } | { ok: false; problem: ProfileProblem };

/** First half of opening a link: which role it needs. Never throws. */
export function openHash(hash: string): OpenedLink {
  const read = readLink(LINK_PREFIX, PROFILE_VERSION, hash);
  if (!read.ok) return read;
  const parsed = differenceSchema.safeParse(read.content);
  if (!parsed.success) return { ok: false, problem: { kind: 'linkCut' } };
  return { ok: true, difference: parsed.data as Difference };
}

/** Second half: the profile, once the base of its role is there. Never throws. */
export function profileFromDifference(base: Profile, difference: Difference): Parsed {
  const parsed = parseProfile(applyDifference(base, difference));
  if (!parsed.ok) return parsed;
  const known = new Set(base.tasks.map((task) => task.id));
  const lost = [...Object.keys(difference.tasks ?? {}), ...(difference.removed ?? [])]
    .filter((id) => !known.has(id))
    .map((id) => `tasks.${id}`);
  if (lost.length > 0) parsed.notices.push({ kind: 'unknownKeys', keys: lost });
  const { data } = difference;
  if (data !== undefined && data !== dataVersionOfBase(base)) {
    parsed.notices.push({ kind: 'linkBaseMoved' });
  }
  return parsed;
}
