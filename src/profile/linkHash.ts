import { LIMITS } from './format';

/** A percent-encoded sign of a link, which is ASCII; programs encode what was encoded already. */
const ENCODED = /%(?:25)*([2-7][\da-f])/gi;

/** Even when every sign of it is encoded, a link that can be opened is not longer. */
const MOST_CHARACTERS = 4 * LIMITS.linkCharacters;

/**
 * A link by its name, behind signs or what trackers put in front; `3D` is what mail leaves of its `=`.
 * Others have parameters called `p` and `c`, too: ours go on with JSON.
 */
const LINK = /^#(?:\W*|(?!desk)[^]*?[&;?](?=role|.{0,30}eyJ))(p|c|role)\\?=(?:3D\B)?([^]*)/i;

/**
 * The link that a hash brings: `#p=1.…`, `#c=1.…` or `#role=…` and whatever mail, chat and trackers
 * hung on it, which is told apart where the link is opened. Null for a hash that claims to be none.
 */
export function linkInHash(hash: string): string | null {
  const plain = hash
    .slice(0, MOST_CHARACTERS)
    .replace(ENCODED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  const [, kind, rest] = LINK.exec(plain) ?? [];
  return kind ? `#${kind.toLowerCase()}=${rest}` : null;
}
