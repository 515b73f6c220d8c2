const PLAIN = /^([+-]?)(\d*)(?:[.,](\d*))?$/;

/** Three digits after the one separator: a thousand for one reader, a decimal for the next. */
const isUnclear = (whole: string, part: string | undefined) =>
  part?.length === 3 && whole.length <= 3 && /^[1-9]/.test(whole);

/**
 * Reads a number as people type it, with a decimal point or a decimal comma; null where it is none.
 * *unclear* is what could mean two numbers: thousands separated ("1,000", "1.000,5").
 */
export function parseNumber(text: string): number | 'unclear' | null {
  const typed = text.trim().replace('−', '-');
  if (/\d[.,]\d.*[.,]/.test(typed) && /^[+-]?[\d.,]+$/.test(typed)) return 'unclear';
  const [all, sign, whole = '', part] = PLAIN.exec(typed) ?? [];
  if (all === undefined || whole + (part ?? '') === '') return null;
  if (isUnclear(whole, part)) return 'unclear';
  return Number(`${sign}${whole || '0'}.${part || '0'}`);
}
