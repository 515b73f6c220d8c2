import { LIMITS } from './format';

/** A percent-encoded sign of a link, which is ASCII; programs encode what was encoded already. */
const ENCODED = /%(?:25)*([2-7][\da-f])/gi;

/** Even when every sign of it is encoded, a link that can be opened is not longer. */
const MOST_CHARACTERS = 4 * LIMITS.linkCharacters;

/**
 * The link that a hash brings: `#p=1.…`, `#c=1.…` or `#role=…` and whatever mail, chat and trackers
 * hung on it, which is told apart where the link is opened. Null for a hash that claims to be none.
 */
export function linkInHash(hash: string): string | null {
  const plain = hash
    .slice(0, MOST_CHARACTERS)
    .replace(ENCODED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  const [, kind, rest] = /^#\W*(p|c|role)=([^]*)/i.exec(plain) ?? [];
  return kind ? `#${kind.toLowerCase()}=${rest}` : null;
}
