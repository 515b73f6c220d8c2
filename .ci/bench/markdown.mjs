// @ts-check

/** What stands where nothing was measured. */
export const NOT_THERE = 'not there in this build';

/** @typedef {string | number | null | undefined} Cell */

/** @param {Cell} cell */
const cellText = (cell) =>
  cell === null || cell === undefined ? '–' : String(cell).replaceAll('|', '\\|');

/**
 * A table; the first column is text, the others are figures unless `text` names them.
 * @param {readonly string[]} head
 * @param {readonly (readonly Cell[])[]} rows
 */
export function table(head, rows) {
  const line = (/** @type {readonly Cell[]} */ cells) => `| ${cells.map(cellText).join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/**
 * A number with as many decimals as its size deserves, or a fixed number of them.
 * @param {number | null | undefined} value
 * @param {string} [unit]
 * @param {number} [decimals]
 */
export function figure(value, unit = '', decimals = decimalsFor(value)) {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  return `${value.toFixed(decimals)}${unit && ` ${unit}`}`;
}

/** @param {number | null | undefined} value */
function decimalsFor(value) {
  const size = Math.abs(value ?? 0);
  if (size >= 100 || size === 0) return 0;
  return size >= 1 ? 1 : 3;
}

/** @param {number | null | undefined} bytes */
export const kilobytes = (bytes) =>
  bytes === null || bytes === undefined ? '–' : `${(bytes / 1000).toFixed(1)} kB`;

/** @param {number | null | undefined} value */
export const times = (value) =>
  value === null || value === undefined ? '–' : `${value.toFixed(2)} ×`;

/**
 * Is a figure within its target? A figure that was not measured is neither.
 * @param {number | null | undefined} value
 * @param {number} target
 */
export function verdict(value, target) {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  return value <= target ? 'met' : '**missed**';
}
