import { contentOfHash, type HashContent } from './hashContent';

/** A place, or what trackers hang on a link. */
const REST = /[/&?#:;]/;

/** What no link holds, as where a program broke it into lines. */
const FOREIGN = /%[\da-f]{2}|[^\w-]/gi;

const clean = (text: string) => text.replace(FOREIGN, '');

/**
 * What the link may have been before it went through mail and chat, likeliest first: unbroken; up
 * to the first foreign sign; each without the signs that Markdown has in common with its alphabet.
 */
function formsOf(hash: string): string[] {
  const [, name = '', behind = ''] = /^(#\w+=)([^]*)$/.exec(hash) ?? [];
  const [, version = '', payload = ''] = /^([^.]*)\.?([^]*)$/.exec(behind.split(REST, 1)[0]!)!;
  const [start] = /^[\w-]*/.exec(payload)!;
  const forms = [clean(payload), start].flatMap((each) => [each, each.replace(/[_-]{1,9}$/, '')]);
  return [...new Set(forms)].map((each) => `${name}${clean(version)}.${each}`);
}

/** What a link carries that may have been changed on its way: the first form of it that can be read. */
export function readLink(prefix: string, newest: number, hash: string): HashContent {
  const read = formsOf(hash).map((form) => contentOfHash(prefix, newest, form));
  return read.find(({ ok }) => ok) ?? read[0]!;
}
