import Papa from 'papaparse';

export type Cell = string | number | null;

/**
 * What a spreadsheet would run as a formula: everything that begins like one (full-width signs
 * included) and is no plain number.
 */
const FORMULA = /^(?![+-]?\d+(?:\.\d+)?$)[=+\-@\t\r\n＝＋－＠]/;

/** Where another list separator or a line's end would let a cell begin inside of a text. */
const INNER = /([;|\t\r\n][\s"]*)(?=[=+\-@＝＋－＠])/g;
const INNER_MARKED = /([;|\t\r\n][\s"]*)'(?=[=+\-@＝＋－＠])/g;

/**
 * Rows as CSV by RFC 4180: CRLF between rows, quotes doubled, null = empty. A text that a
 * spreadsheet would run as a formula gets an apostrophe: at its beginning, and inside where a
 * spreadsheet that separates by semicolons would begin a cell.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replace(INNER, "$1'") : cell)),
  );
  return Papa.unparse(safe, { newline: '\r\n', escapeFormulae: FORMULA });
}

/** A cell without the apostrophes that `toCsv` puts before formulas. */
export function plainCell(cell: string): string {
  const text = cell.replace(INNER_MARKED, '$1');
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
