/** A name in lines of fewer than `length` characters, as far as its words allow. */
export function inLines(name: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const line = lines.at(-1);
    const fits = line !== undefined && line.length + word.length < length;
    if (fits) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
