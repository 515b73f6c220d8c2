import { decoded } from './decoded';
import { COMPARE_PREFIX, LIMITS, LINK_PREFIX, ROLE_LINK_PREFIX } from './format';

/** Does this hash claim to be a profile link? Section anchors do not. */
export const isProfileHash = (hash: string): boolean => hash.startsWith(LINK_PREFIX);

/** Does this hash claim to be a comparison link? */
export const isCompareHash = (hash: string): boolean => hash.startsWith(COMPARE_PREFIX);

/** The role that a role link names, as it was written, known or not; null for every other hash. */
export function roleFromHash(hash: string): string | null {
  if (!hash.startsWith(ROLE_LINK_PREFIX)) return null;
  const [written] = hash.slice(ROLE_LINK_PREFIX.length).split(/[&?#:;]/, 1);
  return decoded(written!).trim().slice(0, LIMITS.idCharacters);
}

const idOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The ids that may be meant by what was written: a title, an id in quotes, or one with a tail. */
export function roleIdsIn(written: string): string[] {
  const [name] = written.split('/', 1);
  const [firstWord] = /^[\p{L}\p{N}_-]*/u.exec(name!)!;
  return [...new Set([idOf(name!), idOf(firstWord)])];
}
