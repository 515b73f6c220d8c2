/**
 * Room on paper, in millimetres as our print style sheet lays it out. Estimated from characters: a
 * browser that prints does not wait for a measurement, and every browser must choose the same.
 */

/** One page between its margins: Letter, which is lower than A4. */
export const PAGE = 249;

/** A line of running text and of a table; a heading with the space around it. */
export const lineHeight = { text: 4.5, table: 3.9, heading: 13.5 } as const;

/** Characters of a line of running text, and of a table's line across the page. */
export const ACROSS = { text: 104, table: 112 } as const;

/** Lines that a text takes at so many characters a line, each of its own lines counted. */
export function linesOf(text: string, perLine: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/** How many of these heights, from the first on, have room. */
export function tallest(heights: readonly number[], room: number): number {
  let used = 0;
  const over = heights.findIndex((height) => (used += height) > room);
  return over < 0 ? heights.length : over;
}

/** A text of at most so many characters, cut between words where it can be, and marked. */
export function cutText(text: string, most: number): string {
  const said = text.trim();
  if (said.length <= most) return said;
  const room = said.slice(0, Math.max(0, most - 1)).replace(/[\uD800-\uDBFF]$/, '');
  const between = room.replace(/\s+\S*$/, '');
  // A word that is longer than half of the room is cut itself.
  const kept = between.length > most / 2 ? between : room;
  return `${kept.trimEnd()}…`;
}

/** The same, cut out of its middle. */
function cutMiddle(text: string, most: number): string {
  const said = text.trim();
  if (said.length <= most) return said;
  const head = cutText(said, Math.ceil(most / 2));
  const tail = said.slice(head.length - most).replace(/^[\uDC00-\uDFFF]/, '');
  const between = tail.replace(/^\S*\s+/, '');
  return `${head}${between.length > tail.length / 2 ? ` ${between}` : tail}`;
}

/** Texts of at most so many characters; those that begin alike keep their ends, or all, to stay apart. */
export function cutApart(texts: readonly string[], most: number): string[] {
  const ways = [cutText, cutMiddle].map((cut) => texts.map((text) => cut(text, most)));
  const isApart = (cuts: readonly string[], at: number) =>
    cuts.every((cut, other) => cut !== cuts[at] || texts[other] === texts[at]);
  return texts.map((text, at) => ways.find((cuts) => isApart(cuts, at))?.[at] ?? text.trim());
}

/** A blank or short line of somebody's notes takes as much room as so many characters. */
const LINE_CHARACTERS = ACROSS.text;

/** Notes of at most so many characters, where each line counts as a full one at least. */
export function cutNotes(notes: string, most: number): string {
  let left = most;
  const kept: string[] = [];
  for (const line of notes.trim().split('\n')) {
    if (left <= 0) return `${kept.join('\n').trimEnd()}…`;
    kept.push(cutText(line, left));
    left -= Math.max(LINE_CHARACTERS, line.length);
  }
  return kept.join('\n');
}
