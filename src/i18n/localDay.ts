const digits = (value: number, count: number) => String(value).padStart(count, '0');

/** The day as the person's own calendar has it, YYYY-MM-DD. */
export const localDay = (date: Date): string =>
  [digits(date.getFullYear(), 4), digits(date.getMonth() + 1, 2), digits(date.getDate(), 2)].join(
    '-',
  );

/** The day of an ISO date, or date and time: a date alone is that day everywhere. */
export const dayOfIso = (iso: string): string =>
  iso.length === 10 ? iso : localDay(new Date(iso));
