/** Columns of a plain-text e-mail. */
export const TEXT_COLUMNS = 72;

/**
 * A paragraph in lines of at most 72 characters, the second and later ones indented. A word longer
 * than a line, such as an address, stays whole.
 */
export function wrapText(text: string, first = '', indent = ''): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = isEmpty ? line + word : `${line} ${word}`;
    if (!isEmpty && longer.length > TEXT_COLUMNS) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
    isEmpty = false;
  }
  return [...lines, line].join('\n').trimEnd();
}
