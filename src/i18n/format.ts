/** Forms of a word by `Intl.PluralRules` category; `other` is always there. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Made when it is first asked for: `Intl` takes milliseconds for each, on a phone. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Our English is British, and so are its dates: "en" alone would write them as in America. */
const DATES_OF: Partial<Record<string, string>> = { en: 'en-GB' };

/** Number, date and plural forms of one language, all by `Intl`. */
export function formats(language: string) {
  const plurals = once(() => new Intl.PluralRules(language));
  const lists = once(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const dates = (style: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(DATES_OF[language] ?? language, style));
  const days = dates({ dateStyle: 'long' });
  const moments = dates({ dateStyle: 'long', timeStyle: 'short' });
  const cached = new Map<string, Intl.NumberFormat>();
  const numberFormat = (least: number, most: number, signed: boolean) => {
    const key = `${least} ${most} ${signed}`;
    const options: Intl.NumberFormatOptions = {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      signDisplay: signed ? 'exceptZero' : 'negative',
    };
    if (!cached.has(key)) cached.set(key, new Intl.NumberFormat(language, options));
    return cached.get(key)!;
  };
  const typographic = (text: string) => text.replace('-', '−');
  return {
    /** Exactly `digits` decimals: 24.5 → "24.5", 33 → "33.0". */
    fixed: (value: number, digits = 1) =>
      typographic(numberFormat(digits, digits, false).format(value)),
    /** As many decimals as needed, at most `digits`: 20 → "20", 15.9 → "15.9". */
    upTo: (value: number, digits = 1) => typographic(numberFormat(0, digits, false).format(value)),
    /** With its sign: "+10.2", "−4"; 0 has none. */
    signed: (value: number, least = 0, most = least) =>
      typographic(numberFormat(least, most, true).format(value)),
    /** "1 task", "3 tasks": `#` in a form stands for the number. */
    plural: (count: number, forms: PluralForms) =>
      (forms[plurals().select(count)] ?? forms.other).replace(
        '#',
        typographic(numberFormat(0, 1, false).format(count)),
      ),
    /** Day and time of an ISO date and time, on the reader's clock: "20 November 2026 at 13:17". */
    date: (iso: string) => moments().format(new Date(iso)),
    /** "20 November 2026": a date alone is that day everywhere, a point in time the reader's day. */
    day: (iso: string) => days().format(new Date(iso.length === 10 ? `${iso}T12:00` : iso)),
    /** "a, b, and c" */
    list: (items: readonly string[]) => lists().format(items),
  };
}
