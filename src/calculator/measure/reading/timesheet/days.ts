import { wallDay } from '@/i18n/localDay';

/** In which order a table writes day and month where both could be either. */
export type DayOrder = 'dayFirst' | 'monthFirst';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const NUMBERS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const NAMED =
  /^(?:(\d{1,2})\.?[ -]([a-z]{3})[a-z]*\.?|([a-z]{3})[a-z]*\.? (\d{1,2}),?)[ ,-]+(\d{4})$/i;

function day(year: number, month: number, date: number): string | null {
  const full = year < 100 ? 2000 + year : year;
  const at = new Date(Date.UTC(full, month - 1, date));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return exists ? wallDay(at.getTime()) : null;
}

/** The part of a cell that is a date, where a time follows. */
const datePart = (cell: string) => cell.trim().replace(/[T ]+\d{1,2}[:.]\d\d.*$/, '');

/** The day that a cell says, as YYYY-MM-DD; null = none that exists. */
export function dayOf(cell: string, order: DayOrder): string | null {
  const text = datePart(cell);
  const iso = ISO.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = NAMED.exec(text);
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? named[3])!.toLowerCase());
    return month < 0 ? null : day(Number(named[5]), month + 1, Number(named[1] ?? named[4]));
  }
  const numbers = NUMBERS.exec(text);
  if (!numbers) return null;
  const [first, second] = [Number(numbers[1]), Number(numbers[2])];
  return order === 'dayFirst'
    ? day(Number(numbers[3]), second, first)
    : day(Number(numbers[3]), first, second);
}

const reach = (days: readonly (string | null)[]) => {
  const sorted = days.filter((each) => each !== null).sort();
  return sorted.length === 0 ? Infinity : Date.parse(sorted.at(-1)!) - Date.parse(sorted[0]!);
};

/**
 * The order in which a column writes its days: the one in which all of them exist; where both do, the
 * one in which they lie nearer together, as the weeks of a timesheet do.
 */
export function dayOrderOf(cells: readonly string[]): DayOrder {
  const [dayFirst, monthFirst] = (['dayFirst', 'monthFirst'] as const).map((order) =>
    cells.map((cell) => dayOf(cell, order)),
  );
  const missing = (days: readonly (string | null)[]) => days.filter((each) => each === null).length;
  const lost = missing(dayFirst!) - missing(monthFirst!);
  if (lost !== 0) return lost < 0 ? 'dayFirst' : 'monthFirst';
  return reach(monthFirst!) < reach(dayFirst!) ? 'monthFirst' : 'dayFirst';
}
