const PLAIN = /^[+-]?(\d+[.,]?\d*|[.,]\d+)$/;

/** Three digits after the one sign: a thousand for one reader, a decimal for the next. Or two signs. */
const UNCLEAR = /^[+-]?([1-9]\d{0,2}[.,]\d{3}|\d+[.,]\d+[.,][\d.,]*)$/;

export interface NumberRange {
  min: number;
  max: number;
  /** 1 = whole numbers only. */
  step?: number;
}

/**
 * Reads a number as people type it, with a decimal point or a decimal comma; null where it is none or
 * out of its range. *unclear* is what could mean two numbers: thousands separated ("1,000", "1.000,5").
 */
export function readNumber(text: string, { min, max, step = 1 }: NumberRange) {
  const typed = text.trim().replace('−', '-');
  if (UNCLEAR.test(typed)) return 'unclear';
  const number = PLAIN.test(typed) ? Number(typed.replace(',', '.')) : NaN;
  return number >= min && number <= max && (step !== 1 || number % 1 === 0) ? number : null;
}
