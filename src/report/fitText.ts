/** Width of a text at a size, both in pixels. */
export type Measure = (text: string, size: number) => number;

export interface Room {
  width: number;
  /** Most lines. */
  lines: number;
  /** Sizes to try, the largest first. */
  sizes: readonly number[];
}

const ELLIPSIS = '…';

/** The longest beginning of a text that still fits, at least one character. */
function beginning(text: string, fits: (text: string) => boolean): string {
  const characters = [...text];
  let count = characters.length;
  while (count > 1 && !fits(characters.slice(0, count).join(''))) count -= 1;
  return characters.slice(0, count).join('');
}

/** Lines that all fit; a word that is wider than a line is broken. */
function wrap(text: string, fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && fits(`${line} ${word}`)) {
      line = `${line} ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line)) {
      const head = beginning(line, fits);
      if (head === line) break; // one character that does not fit: nothing can be done
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Is every word whole in these lines? */
const isWhole = (text: string, lines: readonly string[]) =>
  lines.join(' ') === text.split(/\s+/).filter(Boolean).join(' ');

/**
 * A text in its room at the largest size at which it fits without breaking a word; at the smallest
 * one words are broken, and what is left over is cut with an ellipsis.
 */
export function fitText(
  measure: Measure,
  text: string,
  { width, lines: most, sizes }: Room,
): { size: number; lines: string[] } {
  for (const size of sizes) {
    const lines = wrap(text, (part) => measure(part, size) <= width);
    if (lines.length <= most && isWhole(text, lines)) return { size, lines };
  }
  const size = sizes.at(-1)!;
  const fits = (part: string) => measure(part, size) <= width;
  const lines = wrap(text, fits);
  if (lines.length <= most) return { size, lines };
  const last = lines.slice(most - 1).join(' ');
  const cut = beginning(last, (part) => fits(`${part.trimEnd()}${ELLIPSIS}`)).trimEnd();
  return { size, lines: [...lines.slice(0, most - 1), `${cut}${ELLIPSIS}`] };
}
