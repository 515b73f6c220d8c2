/** What a table of the report holds. */
export type Cell = string | number;

/** A Markdown table; columns after the first that hold numbers only stand to the right. */
export function table(head: string[], rows: Cell[][]): string {
  const rule = head.map((_, column) =>
    rows.length > 0 && rows.every((row) => typeof row[column] === 'number') ? '---:' : '---',
  );
  const line = (cells: Cell[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** With its decimals and thousands. */
export const number = (value: number, digits = 1) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Two decimals with their sign. */
export const signed = (value: number) => `${value > 0 ? '+' : '−'}${number(Math.abs(value), 2)}`;

/** A part of a whole in percent. */
export const percentOf = (part: number, whole: number) => `${number((100 * part) / whole)} %`;
