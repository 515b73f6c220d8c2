import * as z from 'zod/mini';
import { applyDifference, differenceOf, type Difference } from './difference';
import { LIMITS, LINK_PREFIX, PROFILE_VERSION } from './format';
import { parseProfile, type Parsed, type ProfileProblem } from './parseProfile';
import type { Profile } from './schema';

const differenceSchema = z.strictObject({
  role: z.string().check(z.maxLength(LIMITS.idCharacters)),
  tasks: z.optional(z.record(z.string(), z.looseObject({}))),
  added: z.optional(z.array(z.looseObject({})).check(z.maxLength(LIMITS.tasks))),
  removed: z.optional(z.array(z.string()).check(z.maxLength(LIMITS.tasks))),
  values: z.optional(z.record(z.string(), z.unknown())),
});

function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(encoded: string): string {
  const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The hash of a link to this profile, with the differences from its base only. */
export function profileToHash(base: Profile, profile: Profile): string {
  const difference = JSON.stringify(differenceOf(base, profile));
  return `${LINK_PREFIX}${PROFILE_VERSION}.${toBase64Url(difference)}`;
}

export type OpenedLink =
  { ok: true; difference: Difference } | { ok: false; problem: ProfileProblem };

/** First half of opening a link: which role it needs. Never throws. */
export function openHash(hash: string): OpenedLink {
  const fail = (problem: ProfileProblem): OpenedLink => ({ ok: false, problem });
  if (hash.length > LIMITS.linkCharacters) {
    return fail({ kind: 'linkTooLong', most: LIMITS.linkCharacters });
  }
  const [, version, payload] = /^#p=(\d{1,6})\.([\w-]*)$/.exec(hash) ?? [];
  if (Number(version) > PROFILE_VERSION) {
    return fail({ kind: 'newerVersion', version: Number(version) });
  }
  if (!payload) return fail({ kind: 'linkCut' });
  try {
    const parsed = differenceSchema.safeParse(JSON.parse(fromBase64Url(payload)));
    if (!parsed.success) return fail({ kind: 'linkCut' });
    return { ok: true, difference: parsed.data as Difference };
  } catch {
    return fail({ kind: 'linkCut' });
  }
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
  return parsed;
}
