/** One row of `titles.csv` as text, by column. */
type Row = Record<string, string>;

export const TITLE_COLUMNS: readonly string[] = ['soc', 'title', 'source'];

/** Every source that the table may name; false = its match of title and code is the weaker one. */
const SOURCES: Record<string, boolean> = {
  ESCO: true,
  'ESCO (weaker match)': false,
  'ISCO-08 index': true,
  'NCO 2015 (India)': true,
  'O*NET alternate title': true,
  'O*NET title': true,
  'SOC title': true,
};

/** Titles by SOC code: sound ones, then after `~` the weaker ones, each list separated by `|`. */
export type TitleTable = Record<string, string>;

const clean = (text: string) =>
  text.toLowerCase().replace(/[|~]/g, ' ').replace(/\s+/g, ' ').trim();

/** "Physician Assistant (PA)" is two names; brackets that hold anything else are left out. */
function namesIn(title: string): string[] {
  const name = clean(title.replace(/\([^)]*\)/g, ' '));
  const initials = name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0))
    .join('');
  const abbreviation = clean(/\(([^)]*)\)/.exec(title)?.[1] ?? '');
  const isItsOwn = abbreviation.length > 1 && abbreviation === initials;
  return [name, ...(isItsOwn ? [abbreviation] : [])].filter((each) => each !== '');
}

const inOrder = (names: Iterable<string>) => [...new Set(names)].sort().join('|');

/**
 * The committed table of titles (names only) from the rows of `titles.csv`, codes and names in order
 * so that a new release is one small difference. Throws on a code or a source that is none, naming it.
 */
export function readTitleTable(rows: readonly Row[]): TitleTable {
  const bySoc = new Map<string, { sound: string[]; weaker: string[] }>();
  for (const { soc = '', title = '', source = '' } of rows) {
    if (!/^\d\d-\d{4}$/.test(soc)) throw new Error(`titles.csv: "${soc}" is no SOC code`);
    if (!(source in SOURCES)) throw new Error(`titles.csv ${soc}: source "${source}" is unknown`);
    const names = bySoc.get(soc) ?? { sound: [], weaker: [] };
    bySoc.set(soc, names);
    names[SOURCES[source] ? 'sound' : 'weaker'].push(...namesIn(title));
  }
  const lines = [...bySoc].map(([soc, { sound, weaker }]): [string, string] => {
    const known = new Set(sound);
    const others = inOrder(weaker.filter((name) => !known.has(name)));
    return [soc, others === '' ? inOrder(sound) : `${inOrder(sound)}~${others}`];
  });
  return Object.fromEntries(lines.sort(([a], [b]) => (a < b ? -1 : 1)));
}
