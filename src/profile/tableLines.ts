/** A line of a table with what it says. */
export interface TableLine {
  /** Line of the file that it begins on, from 1. */
  line: number;
  cells: string[];
  /** A quote that is never closed, or stands where none may. */
  quotesBroken: boolean;
}

/** Lines of the file that the cells of one row fill. */
export const linesIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1);

/** Cells up to the last that says something: a spreadsheet fills its lines up with empty ones. */
export const widthOf = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell.trim() !== '') + 1;
