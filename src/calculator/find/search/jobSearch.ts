import { hitsOfWord, LEVEL } from './matchWords';
import { lettersOf, type NameIndex, type NameKind } from './nameIndex';
import { rankRoles, type NameHit } from './rankRoles';
import { stemOf, tellingWords, wordsOf } from './words';

/** Finding a role by what a person calls the job; every list holds ids, best first. */
export interface JobSearch {
  /** Roles with a name that has the words typed; empty where none is near. */
  find: (query: string) => string[];
  /** The roles that a title means when it means several; empty where it means one or none. */
  meanings: (query: string) => string[];
  /** Roles that share a word with what was typed, for one that is not here. */
  nearest: (query: string) => string[];
}

/** The part of what was typed that has to be in a name: half of what its words tell. */
const HALF = 0.5;

/** As many letters as an abbreviation has. */
const ABBREVIATION = 3;

/** A word that more names have than this part tells nothing by itself. */
const COMMON = 0.02;

/** Names that are what was typed, letter by letter. */
function exactHits(index: NameIndex, words: readonly string[]): NameHit[] {
  const names = index.byLetters.get(lettersOf(words)) ?? [];
  return names.map((name) => ({ name, level: 0, share: 1 }));
}

/** One letter looks among the names that roles carry: all others would be thousands. */
const OWN: ReadonlySet<NameKind | undefined> = new Set(['everyday', 'title', 'alias'] as const);

/** Names that have every word. */
function fullHits(index: NameIndex, words: readonly string[], withErrors: boolean): NameHit[] {
  const found = words.map((word) => hitsOfWord(index, word, withErrors));
  const rarest = found.reduce((least, each) =>
    each.names.length < least.names.length ? each : least,
  );
  const isOneLetter = words.join('').length === 1;
  const hits: NameHit[] = [];
  for (const name of rarest.names) {
    if (isOneLetter && !OWN.has(index.names[name]!.targets[0]?.kind)) continue;
    let level = 0;
    for (const { levels } of found) level = Math.max(level, levels[name]!);
    if (level < LEVEL.none) hits.push({ name, level, share: 1 });
  }
  return hits;
}

/** How many names have a word, in any spelling. */
const countWith = ({ byStem, namesWith }: NameIndex, word: string): number =>
  (byStem.get(stemOf(word)) ?? []).reduce((sum, at) => sum + namesWith[at]!.length, 0);

/** Names that have some of the words whole: the share of what the words tell together. */
function sharedHits(index: NameIndex, words: readonly string[], least: number): NameHit[] {
  const all = index.names.length;
  const found = words.map((word) => {
    const count = countWith(index, word);
    return { ...hitsOfWord(index, word, false), count, tells: Math.log((all + 1) / (count + 1)) };
  });
  const total = found.reduce((sum, { tells }) => sum + tells, 0);
  const telling = found.filter(({ count }) => count > 0 && (least > 0 || count < COMMON * all));
  const hits: NameHit[] = [];
  for (const name of new Set(telling.flatMap(({ names }) => names))) {
    let has = 0;
    for (const { levels, tells } of telling) if (levels[name] === LEVEL.whole) has += tells;
    if (has > 0 && has / total >= least) hits.push({ name, level: LEVEL.none, share: has / total });
  }
  return hits;
}

/** Neighbours written apart that names write as one: "dev ops", "fork lift". */
function joinedWords({ byStem }: NameIndex, words: readonly string[]): string[][] {
  return words.slice(1).flatMap((word, at) => {
    const joined = words[at]! + word;
    return byStem.has(stemOf(joined))
      ? [[...words.slice(0, at), joined, ...words.slice(at + 2)]]
      : [];
  });
}

/** The name itself, and names that have all of its words. */
function wholeHits(index: NameIndex, words: readonly string[]): NameHit[] {
  const exact = exactHits(index, words);
  const lists = [[...words], ...joinedWords(index, words)];
  const full = lists.flatMap((list) => fullHits(index, list, false));
  const isShort = words.join('').length <= ABBREVIATION;
  // What begins with "PA" is not meant by it, once it is a name itself.
  const near = exact.length > 0 && isShort ? full.filter((hit) => hit.level <= LEVEL.whole) : full;
  return [...exact, ...near];
}

/** "Python developer" is a developer, where the last word is a job by itself and not a common one. */
function headHits(index: NameIndex, words: readonly string[]): NameHit[] {
  const head = words.at(-1)!;
  const isCommon = countWith(index, head) >= COMMON * index.names.length;
  return isCommon ? [] : exactHits(index, [head]);
}

/** Where, for whom and in what comes after the job: "accountant at a bank". */
const AFTERWARDS = /\s(?:at|for|in|with|on|of)\s|[,(/–|:]|\s-\s/;

/** Ways of looking, each for what the ones before do not find. */
function* waysOf(index: NameIndex, query: string): Generator<NameHit[]> {
  const words = wordsOf(query);
  const telling = tellingWords(words);
  const first = tellingWords(wordsOf(query.split(AFTERWARDS)[0]!));
  const lists = [words, telling, first].filter((list) => list.length > 0);
  const different = [...new Map(lists.map((list) => [list.join(' '), list])).values()];
  for (const list of different) yield wholeHits(index, list);
  for (const list of different) yield fullHits(index, list, true);
  yield sharedHits(index, telling, HALF);
  yield headHits(index, telling);
}

function hitsOf(index: NameIndex, query: string): NameHit[] {
  const words = wordsOf(query);
  const isKnownAsMissing = exactHits(index, words).some(
    ({ name }) => index.names[name]!.targets.length === 0,
  );
  if (words.length === 0 || isKnownAsMissing) return [];
  for (const hits of waysOf(index, query)) if (hits.length > 0) return hits;
  return [];
}

/** Whoever picked meanings by hand thought of all of them. */
const SURE: readonly (readonly NameKind[])[] = [
  ['everyday'],
  ['title', 'alias'],
  ['occupation'],
  ['weaker'],
];

function meaningsOf(index: NameIndex, query: string): string[] {
  const hits = exactHits(index, wordsOf(query));
  const targets = hits.flatMap(({ name }) => index.names[name]!.targets);
  const surest = SURE.find((kinds) => targets.some(({ kind }) => kinds.includes(kind))) ?? [];
  const meant = targets.flatMap(({ kind, role }) =>
    surest.includes(kind) ? [index.roles[role]!] : [],
  );
  const several = new Set(meant);
  return several.size < 2 ? [] : rankRoles(index, hits).filter((role) => several.has(role));
}

/** The search over an index of names. */
export const searchJobs = (index: NameIndex): JobSearch => ({
  find: (query) => rankRoles(index, hitsOf(index, query)),
  meanings: (query) => meaningsOf(index, query),
  nearest: (query) => rankRoles(index, sharedHits(index, tellingWords(wordsOf(query)), 0)),
});
