import { stemOf, wordsOf } from '../search/words';
import { readText, tellingStems, type TextWords } from './textWords';

/** A role as a text is compared with it. */
export interface DescribedRole {
  id: string;
  /** Title and other names. */
  names: readonly string[];
  /** What is done, all tasks in one. */
  tasks: string;
}

/** A role near a text, with the words of the text that decided, the most telling first. */
export interface NearRole {
  id: string;
  words: string[];
}

/** Why a text leads nowhere. */
export type TextProblem = 'tooLong' | 'otherLanguage' | 'noWord';

/** A pasted text, or a file, may be as long as this: 1 MB. */
export const MOST_CHARACTERS = 1_000_000;

const MOST_ROLES = 4;
const MOST_WORDS = 6;

/** Two words in common, or a name: less is chance. */
const SHARED_WORDS = 2;

/** A word of a role's name tells more of it than one of its tasks, the whole name most. */
const WEIGHT = { task: 1, name: 1.5, wholeName: 2 };

const ROLES_AT_ONCE = 40;

interface RoleWords {
  id: string;
  /** Weight by stem. */
  weights: ReadonlyMap<string, number>;
  /** Names as they would stand in a text, by stems. */
  names: readonly string[];
}

function wordsOfRole({ id, names, tasks }: DescribedRole): RoleWords {
  const weights = new Map(tellingStems(tasks).map((stem) => [stem, WEIGHT.task]));
  for (const stem of tellingStems(names.join(' '))) weights.set(stem, WEIGHT.name);
  return { id, weights, names: names.map((name) => ` ${wordsOf(name).map(stemOf).join(' ')} `) };
}

/** How many roles have a word, by stem. */
function countRoles(roles: readonly RoleWords[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { weights } of roles) {
    for (const stem of weights.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** A name of one short word is too often something else in a text: "RN", "PA", "HR". */
const LETTERS_OF_NAME = 5;

const rarest = (text: TextWords, stems: Iterable<string>, rarity: (stem: string) => number) =>
  [...stems].filter((stem) => text.words.has(stem)).sort((a, b) => rarity(b) - rarity(a));

/** The roles that share most with a text: a rare word counts for more than one that many have. */
function rank(text: TextWords, roles: readonly RoleWords[]): NearRole[] {
  const counts = countRoles(roles);
  const rarity = (stem: string) => Math.log((roles.length + 1) / (counts.get(stem)! + 0.5));
  const near = roles.map(({ id, weights, names }) => {
    const shared = rarest(text, weights.keys(), (stem) => weights.get(stem)! * rarity(stem));
    const said = names.filter(
      (name) => name.length > LETTERS_OF_NAME && text.inOrder.includes(name),
    );
    const longest = Math.max(0, ...said.map((name) => name.trim().split(' ').length));
    const points = shared.reduce((sum, stem) => sum + weights.get(stem)! * rarity(stem), 0);
    const total = points / Math.sqrt(weights.size) + WEIGHT.wholeName * longest;
    return { id, total, shared, isNamed: longest > 0 };
  });
  return near
    .filter(({ shared, isNamed }) => shared.length >= SHARED_WORDS || isNamed)
    .sort((a, b) => b.total - a.total)
    .slice(0, MOST_ROLES)
    .map(({ id, shared }) => ({
      id,
      words: shared.slice(0, MOST_WORDS).map((stem) => text.words.get(stem)!),
    }));
}

/**
 * The roles nearest to a job advert, a CV or one's own words, best first, or why there is none. Works
 * in slices; nothing of the text is kept.
 */
export async function nearestToText(
  text: string,
  roles: readonly DescribedRole[],
): Promise<{ near: NearRole[]; read: TextWords } | TextProblem> {
  if (text.length > MOST_CHARACTERS) return 'tooLong';
  const read = await readText(text);
  if (!read.isEnglish) return 'otherLanguage';
  const known: RoleWords[] = [];
  for (const [at, role] of roles.entries()) {
    known.push(wordsOfRole(role));
    if (at % ROLES_AT_ONCE === 0) await new Promise<void>((done) => setTimeout(done));
  }
  const near = rank(read, known);
  return near.length > 0 ? { near, read } : 'noWord';
}

/** Those of a list that a text speaks of; all of them where it speaks of none. */
export function spokenOf<T extends { id: string; name: string }>(
  list: readonly T[],
  { words }: TextWords,
): string[] {
  const found = list.filter(({ name }) => tellingStems(name).some((stem) => words.has(stem)));
  return (found.length > 0 ? found : list).map(({ id }) => id);
}
