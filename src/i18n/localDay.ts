const digits = (value: number, count: number) => String(value).padStart(count, '0');

const written = (year: number, month: number, day: number) =>
  `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;

/** The day as the person's own calendar has it, YYYY-MM-DD. */
export const localDay = (date: Date): string =>
  written(date.getFullYear(), date.getMonth() + 1, date.getDate());

/** The day of a clock on the wall that is kept as if it were Greenwich's (milliseconds), YYYY-MM-DD. */
export function wallDay(ms: number): string {
  const at = new Date(ms);
  return written(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** The day of an ISO date, or date and time: a date alone is that day everywhere. */
export const dayOfIso = (iso: string): string =>
  iso.length === 10 ? iso : localDay(new Date(iso));
