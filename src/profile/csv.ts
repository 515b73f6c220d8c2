import Papa from 'papaparse';

export type Cell = string | number | null;

/**
 * What a spreadsheet would run as a formula: everything that begins like one (full-width signs
 * included) and is no plain number.
 */
const FORMULA = /^(?![+-]?\d+(?:\.\d+)?$)[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as CSV by RFC 4180: CRLF between rows, quotes doubled, null = empty. A text that a
 * spreadsheet would run as a formula gets a leading apostrophe.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return Papa.unparse(rows as Cell[][], { newline: '\r\n', escapeFormulae: FORMULA });
}

/** A cell without the apostrophe that `toCsv` puts before formulas. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
