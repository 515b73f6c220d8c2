import { COMPARE_PREFIX, LIMITS, LINK_PREFIX, ROLE_LINK_PREFIX } from './format';

/** A link as this page wrote it, out of an address that went through mail, chat and trackers. */
export interface LinkHash {
  /** `#p=1.…`, `#c=1.…` or `#role=…`, and nothing else. */
  link: string;
  /** What stood behind it: a place's name, or what other programs put there. */
  rest: string;
}

/** Programs encode what was encoded already: more layers than this are nobody's habit. */
const MOST_LAYERS = 4;

function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Cut in the middle of a sign: what is ASCII can still be told, and a link is ASCII.
    return text.replace(/%([2-7][\da-f])/gi, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    );
  }
}

/** What was percent-encoded as it was; a link of ours has no percent sign of its own. */
function withoutEncoding(hash: string): string {
  let decoded = hash;
  for (let layer = 0; layer < MOST_LAYERS && decoded.includes('%'); layer += 1) {
    decoded = decodedOnce(decoded);
  }
  return decoded;
}

const PROFILE_OR_COMPARISON = /^#+([pc]=)(\d{1,6}\.[\w-]*)?/i;
/** Ids are small letters, digits and hyphens; a sign that is in no word ends an id. */
const ROLE = /^#+role=([\p{L}\p{N}_-]*)/iu;

/**
 * The link that a hash brings, as intact as it is there: signs that follow it (`.`, `)`,
 * `&fbclid=…`) and percent-encoding are taken off. Null for a hash that claims to be none.
 */
export function linkInHash(hash: string): LinkHash | null {
  if (hash.length > 4 * LIMITS.linkCharacters)
    return linkInHash(hash.slice(0, LIMITS.linkCharacters + 1));
  const plain = withoutEncoding(hash);
  const coded = PROFILE_OR_COMPARISON.exec(plain);
  if (coded) {
    const [whole, kind, content = ''] = coded;
    const prefix = kind!.toLowerCase() === 'c=' ? COMPARE_PREFIX : LINK_PREFIX;
    return { link: prefix + content, rest: plain.slice(whole.length) };
  }
  const [whole, id] = ROLE.exec(plain) ?? [];
  if (whole === undefined) return null;
  return { link: ROLE_LINK_PREFIX + id!.toLowerCase(), rest: plain.slice(whole.length) };
}
