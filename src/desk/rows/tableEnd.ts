import { LIMITS } from '@/profile/format';
import { DESK_LIMITS } from './limits';

/** No row that keeps the limits is longer; in one that is, a quote was never closed. */
const ROW_CHARACTERS = 50_000;
/** As many tasks as there may be, with an empty line between them. */
const LINES = 2 * DESK_LIMITS.clients * LIMITS.tasks;

/** Where what can be a table ends, though the text goes on. */
export interface TableEnd {
  from: number;
  /** Line of the file, from 1. */
  line: number;
  why: 'quotesBroken' | 'textTooLong' | 'tooManyClients';
}

const isLineEnd = (text: string, at: number) =>
  text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');

/** A quote ends a cell only in front of what may follow a cell, as the parser has it. */
const endsCell = (text: string, quote: number, delimiter: string) =>
  /^[\r\n ]?$/.test(text[quote + 1] ?? '') || text[quote + 1] === delimiter;

/**
 * The place from which a text is no table that could be read; null for most. Looks at each character
 * once: the parser would read an endless row again with every slice.
 */
export function tableEndIn(text: string, delimiter: string): TableEnd | null {
  let [from, line, lines] = [0, 1, 0];
  let [quoted, cellStarts] = [false, true];
  for (let at = 0; at < text.length; at += 1) {
    if (at - from > ROW_CHARACTERS) {
      return { from, line, why: quoted ? 'quotesBroken' : 'textTooLong' };
    }
    const ends = isLineEnd(text, at);
    if (ends) lines += 1;
    if (quoted) {
      if (text[at] !== '"') continue;
      if (text[at + 1] === '"') at += 1;
      else if (endsCell(text, at, delimiter)) quoted = false;
    } else if (ends) {
      from = at + 1;
      line = lines + 1;
      cellStarts = true;
      if (line > LINES) return { from, line, why: 'tooManyClients' };
    } else if (text[at] === '"' && cellStarts) {
      quoted = true;
      cellStarts = false;
    } else cellStarts = text[at] === delimiter;
  }
  return null;
}
