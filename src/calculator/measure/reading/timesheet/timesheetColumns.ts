/** What a column of a timesheet can hold. */
export const COLUMN_KINDS = [
  'text',
  'duration',
  'date',
  'start',
  'end',
  'endDate',
  'none',
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** Headers by what they say (letters only, lower case), in the words of several programs. */
const HEADERS: readonly [ColumnKind, RegExp][] = [
  [
    'duration',
    /^((duration|time(spent|tracked)?|dauer|zeit|duree|durée)(h|hours|decimal|minutes|min|seconds|sec|stunden|minuten|sekunden|heures|secondes)?|hours(decimal)?|minutes|min|seconds|loggedtime|stunden|minuten|sekunden|heures|secondes)$/,
  ],
  ['endDate', /^(enddate|stopdate|dateend)$/],
  ['date', /^(date|startdate|day|spentdate|datestart|datum|jour)$/],
  ['start', /^(start|starttime|from|begin|von|beginn|debut)$/],
  ['end', /^(end|endtime|stop|stoptime|to|until|bis|ende|fin)$/],
  [
    'text',
    /^(description|task|project|notes?|activity|title|subject|entry|summary|issue|tatigkeit|tätigkeit|beschreibung|projekt|aufgabe|projet|tâche|tache)$/,
  ],
];

const lettersOf = (header: string) => header.toLowerCase().replace(/[^\p{L}]/gu, '');

const kindOf = (header: string): ColumnKind =>
  HEADERS.find(([, pattern]) => pattern.test(lettersOf(header)))?.[0] ?? 'none';

/** The kind of each column by its header; a kind but text counts where it stands first. */
export function kindsOf(headers: readonly string[]): ColumnKind[] {
  const taken = new Set<ColumnKind>();
  return headers.map((header) => {
    const kind = kindOf(header);
    if (kind === 'text' || kind === 'none') return kind;
    if (taken.has(kind)) return 'none';
    taken.add(kind);
    return kind;
  });
}

/** Is there a text, and a duration or a start and an end? */
export const isEnough = (kinds: readonly ColumnKind[]): boolean =>
  kinds.includes('text') &&
  (kinds.includes('duration') || (kinds.includes('start') && kinds.includes('end')));

/** Minutes or seconds where a header says so; else hours. */
export function unitOf(header: string): 'hours' | 'minutes' | 'seconds' {
  const letters = lettersOf(header);
  if (/se[ck]/.test(letters)) return 'seconds';
  return /min/.test(letters) ? 'minutes' : 'hours';
}
