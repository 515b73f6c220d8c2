import type { Bytes } from './base64';

/** What the rows of a desk stay below, whoever wrote them: see `DESK_LIMITS` and `LIMITS`. */
const DEEPEST = 32;
/** Reasons are the largest object that has keys of its own: 300 of them. */
const KEYS_OF_AN_OBJECT = 1000;
/** Fifty versions with a plan and a variant each. */
const KEYS = 100_000;
/** Items of all lists: a session logs 2000 steps at most. */
const ITEMS = 200_000;

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const isOpening = (byte: number) => byte === 0x7b || byte === 0x5b;
const isClosing = (byte: number) => byte === 0x7d || byte === 0x5d;

/** Where a text ends that begins behind a quote. */
function endOfText(bytes: Bytes, from: number): number {
  for (let end = bytes.indexOf(QUOTE, from); end !== -1; end = bytes.indexOf(QUOTE, end + 1)) {
    let before = end - 1;
    while (before >= from && bytes[before] === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 1) return end;
  }
  return bytes.length;
}

/**
 * Has this JSON the size and depth that a row can have? Looks at each byte once and makes nothing of
 * it: what is larger would be felt in `JSON.parse` or behind it. Whether it is JSON is not said.
 */
export function hasShapeOfRow(bytes: Bytes): boolean {
  const keys: number[] = [];
  let [allKeys, items, depth] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte === QUOTE) at = endOfText(bytes, at + 1);
    else if (byte === COMMA) items += 1;
    else if (byte === COLON) {
      allKeys += 1;
      keys[depth] = (keys[depth] ?? 0) + 1;
      if (keys[depth]! > KEYS_OF_AN_OBJECT || allKeys > KEYS) return false;
    } else if (isOpening(byte)) {
      depth += 1;
      keys[depth] = 0;
      if (depth > DEEPEST) return false;
    } else if (isClosing(byte)) depth -= 1;
    if (items > ITEMS) return false;
  }
  return true;
}
