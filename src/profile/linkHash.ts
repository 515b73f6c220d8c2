import { LIMITS } from './format';

/** A link as this page wrote it, out of an address that went through mail, chat and trackers. */
export interface LinkHash {
  /** `#p=1.…`, `#c=1.…` or `#role=…`, and nothing else. */
  link: string;
  /** What stood behind it: a place's name, or what other programs put there. */
  rest: string;
}

/** A percent-encoded sign of a link, which is ASCII; programs encode what was encoded already. */
const ENCODED = /%(?:25)*([2-7][\da-f])/gi;

/** Even when every sign of it is encoded, a link that can be opened is not longer. */
const MOST_CHARACTERS = 4 * LIMITS.linkCharacters;

const PROFILE_OR_COMPARISON = /^#+([pc]=(?:\d{1,6}\.[\w-]*)?)/;
/** Ids are small letters, digits and hyphens; a sign that is in no word ends an id. */
const ROLE = /^#+(role=[\p{L}\p{N}_-]*)/iu;

/**
 * The link that a hash brings, as intact as it is there: signs that follow it (`.`, `)`,
 * `&fbclid=…`) and percent-encoding are taken off. Null for a hash that claims to be none.
 */
export function linkInHash(hash: string): LinkHash | null {
  const plain = hash
    .slice(0, MOST_CHARACTERS)
    .replace(ENCODED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  const coded = PROFILE_OR_COMPARISON.exec(plain);
  const found = coded ?? ROLE.exec(plain);
  if (!found) return null;
  const link = `#${found[1]!}`;
  return { link: coded ? link : link.toLowerCase(), rest: plain.slice(found[0].length) };
}
