import * as z from 'zod/mini';
import { readNumber, type NumberRange } from './readNumber';

interface TypedNumber extends NumberRange {
  /** Said of what is not a number in the range. */
  problem: string;
  /** Said of what could mean two numbers ("1,000"). */
  unclear: string;
}

/**
 * A number in a form: the field holds the text that is typed, the form gives the number. A field of
 * `type="number"` would drop the decimal comma where the browser speaks English, and keep the digits.
 */
export const typedNumber = ({ problem, unclear, ...range }: TypedNumber) =>
  z.pipe(
    z.string(),
    z.transform((text, { issues }) => {
      const read = readNumber(text, range);
      if (typeof read === 'number') return read;
      const message = read === 'unclear' ? unclear : problem;
      issues.push({ code: 'custom', input: text, message });
      return z.NEVER;
    }),
  );
