/** Which sign stands before the decimals in a table; null = its numbers do not say. */
export type DecimalSign = '.' | ',' | null;

const plain = (text: string) => text.replace(/\s*%$/, '');
const GROUPED = /^-?[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;
const DECIMAL = /^-?\d+([.,])\d+$/;
/** `1.000` and `12,345`: a thousand or one, by where the reader grew up. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}([.,])\d{3}$/;

const other = (sign: string) => (sign === '.' ? ',' : '.');

/** The decimal sign that a number gives away by itself. */
function signOf(text: string): DecimalSign {
  if (AMBIGUOUS.test(text)) return null;
  const decimal = DECIMAL.exec(text)?.[1];
  const thousands = GROUPED.exec(text)?.[1];
  const sign = decimal ?? (thousands === undefined ? null : other(thousands));
  return sign as DecimalSign;
}

/**
 * The decimal sign of a table. Its numbers say it where at least one can be read in one way only,
 * and none the other way; where none does, columns between commas mean decimal points.
 */
export function decimalSignOf(numbers: Iterable<string>, delimiter: string): DecimalSign {
  const signs = new Set<DecimalSign>();
  for (const text of numbers) signs.add(signOf(plain(text)));
  signs.delete(null);
  if (signs.size === 0) return delimiter === ',' ? '.' : null;
  return signs.size === 1 ? [...signs][0]! : null;
}

/**
 * A number as a table writes it: `12`, `12.5`, `12,5`, `1.000,5`, `12 %`. One sign before exactly
 * three digits is a thousand where the table's decimal sign is the other one; a decimal point is one
 * where the table's decimal sign is the point; else `ambiguous`. Null = no number.
 */
export function numberOf(text: string, decimal: DecimalSign): number | 'ambiguous' | null {
  const digits = plain(text);
  if (/^-?\d+$/.test(digits)) return Number(digits);
  const ambiguous = AMBIGUOUS.exec(digits)?.[1];
  if (ambiguous !== undefined) {
    if (decimal === null || (ambiguous === ',' && decimal === ',')) return 'ambiguous';
    return Number(digits.replace(ambiguous, ambiguous === decimal ? '.' : ''));
  }
  if (DECIMAL.test(digits)) return Number(digits.replace(',', '.'));
  const thousands = GROUPED.exec(digits)?.[1];
  if (thousands === undefined) return null;
  return Number(digits.replaceAll(thousands, '').replace(',', '.'));
}
