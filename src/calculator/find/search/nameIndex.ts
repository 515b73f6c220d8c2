import { stemOf, wordsOf } from './words';

/** How well a name stands for a role: picked by hand, its title, another name, a title of its occupation … */
export const KINDS = [
  'everyday',
  'title',
  'alias',
  'occupation',
  'weaker',
  'beside',
  'sector',
] as const;
export type NameKind = (typeof KINDS)[number];

/** A name by which a role may be looked for. */
export interface JobName {
  name: string;
  /** Its id; null = a job that the library does not have, and nothing near it either. */
  role: string | null;
  kind: NameKind;
  /** 0 = the first that is meant by this name, 1 = the second … */
  place?: number;
}

interface Target {
  /** Its place among the roles of the index. */
  role: number;
  kind: NameKind;
  place: number;
}

interface IndexedName {
  letters: number;
  targets: Target[];
}

/** All names, each once, by their words. */
export interface NameIndex {
  /** Ids of the roles that the names stand for. */
  roles: readonly string[];
  names: IndexedName[];
  /** Every word of every name, in order. */
  vocabulary: string[];
  /** The names that have a word, in the order of the vocabulary. */
  namesWith: number[][];
  /** Words by stem, as positions in the vocabulary. */
  byStem: ReadonlyMap<string, number[]>;
  /** Names by all of their letters, so that "dev ops" and "DevOps" are one. */
  byLetters: ReadonlyMap<string, number[]>;
}

/** A word list without spaces, in the form in which spellings are equal. */
export const lettersOf = (words: readonly string[]): string => stemOf(words.join(''));

/** A few milliseconds of names, on a slow phone too. */
const SLICE = 250;

const turn = () => new Promise<void>((done) => setTimeout(done));

interface Growing {
  roles: Map<string, number>;
  names: IndexedName[];
  at: Map<string, number>;
  words: Map<string, number[]>;
  byLetters: Map<string, number[]>;
}

function addTo<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function add({ roles, names, at, words, byLetters }: Growing, given: JobName): void {
  const { name, role, kind, place = 0 } = given;
  const own = wordsOf(name);
  const key = own.join(' ');
  if (role !== null && !roles.has(role)) roles.set(role, roles.size);
  const targets = role === null ? [] : [{ role: roles.get(role)!, kind, place }];
  const known = at.get(key);
  if (known !== undefined) {
    names[known]!.targets.push(...targets);
    return;
  }
  const id = names.push({ letters: own.join('').length, targets }) - 1;
  at.set(key, id);
  for (const word of new Set(own)) addTo(words, word, id);
  addTo(byLetters, lettersOf(own), id);
}

/** Builds the index in slices, so that a page stays alive meanwhile; names may be made on the way. */
export async function indexNames(given: Iterable<JobName>): Promise<NameIndex> {
  const growing: Growing = {
    roles: new Map(),
    names: [],
    at: new Map(),
    words: new Map(),
    byLetters: new Map(),
  };
  let count = 0;
  for (const name of given) {
    add(growing, name);
    count += 1;
    if (count % SLICE === 0) await turn();
  }
  const vocabulary = [...growing.words.keys()].sort();
  await turn();
  const byStem = new Map<string, number[]>();
  vocabulary.forEach((word, at) => addTo(byStem, stemOf(word), at));
  return {
    roles: [...growing.roles.keys()],
    names: growing.names,
    vocabulary,
    namesWith: vocabulary.map((word) => growing.words.get(word)!),
    byStem,
    byLetters: growing.byLetters,
  };
}
