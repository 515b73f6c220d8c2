import type { NameIndex } from './nameIndex';
import { oneErrorApart, twoErrorsApart } from './typingErrors';
import { stemOf } from './words';

/** How a word was found, best first; a name is as good as the worst of its words. */
export const LEVEL = { whole: 1, beginning: 2, oneError: 3, twoErrors: 4, none: 9 } as const;
export type Level = (typeof LEVEL)[keyof typeof LEVEL];

/** Short words are abbreviations: one letter off is another word. */
const LETTERS_FOR_ERRORS = { one: 5, two: 9 };

/** The first place in an ordered list whose word is not before this one. */
function placeOf(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* beginningWith({ vocabulary }: NameIndex, start: string): Generator<number> {
  for (let at = placeOf(vocabulary, start); vocabulary[at]?.startsWith(start); at += 1) yield at;
}

/** Words that are one typing error away; two where none is, in a long word. */
function likeWords(index: NameIndex, word: string): { at: number[]; level: Level } {
  const { vocabulary } = index;
  const { one, two } = LETTERS_FOR_ERRORS;
  if (word.length < one) return { at: [], level: LEVEL.none };
  const at: number[] = [];
  vocabulary.forEach((other, position) => {
    if (other.length >= one && oneErrorApart(word, other)) at.push(position);
  });
  if (at.length > 0 || word.length < two) return { at, level: LEVEL.oneError };
  const alike = [...beginningWith(index, word.slice(0, 2))];
  return {
    at: alike.filter((position) => twoErrorsApart(word, vocabulary[position]!)),
    level: LEVEL.twoErrors,
  };
}

/** The names that have a word, and how. */
export interface WordHits {
  /** By position of the name; `LEVEL.none` where it does not have the word. */
  levels: Uint8Array;
  /** Positions of those that have it. */
  names: number[];
}

/** Public lists of titles hold misspellings: a long word in as few names as this may be one … */
const FEW_NAMES = 2;
const LONG_WORD = 9;
/** … of a word that is so many times as common: "payroll bookeeper". */
const MORE_COMMON = 10;

function findWord(index: NameIndex, word: string, withErrors: boolean): WordHits {
  const levels = new Uint8Array(index.names.length).fill(LEVEL.none);
  const names: number[] = [];
  const mark = (at: number, level: Level) => {
    for (const name of index.namesWith[at]!) {
      if (levels[name] === LEVEL.none) names.push(name);
      if (level < levels[name]!) levels[name] = level;
    }
  };
  for (const at of index.byStem.get(stemOf(word)) ?? []) mark(at, LEVEL.whole);
  for (const at of beginningWith(index, word)) mark(at, LEVEL.beginning);
  const isKnown = names.length > FEW_NAMES || (names.length > 0 && word.length < LONG_WORD);
  if (isKnown && !withErrors) return { levels, names };
  const like = likeWords(index, word);
  const meant = withErrors || names.length === 0 ? 0 : MORE_COMMON * names.length;
  for (const at of like.at) if (index.namesWith[at]!.length >= meant) mark(at, like.level);
  return { levels, names };
}

/** While a person types, all words but the last stay: so many are kept of each index. */
const KEPT_WORDS = 24;

const kept = new WeakMap<NameIndex, Map<string, WordHits>>();

/**
 * The names that have a word. One that nobody has, or any one if `withErrors`, is looked for with
 * typing errors. Not to be changed: it is kept for the next letter.
 */
export function hitsOfWord(index: NameIndex, word: string, withErrors: boolean): WordHits {
  const ofIndex = kept.get(index) ?? new Map<string, WordHits>();
  kept.set(index, ofIndex);
  const key = `${word} ${withErrors}`;
  const hits = ofIndex.get(key) ?? findWord(index, word, withErrors);
  ofIndex.delete(key);
  ofIndex.set(key, hits);
  if (ofIndex.size > KEPT_WORDS) ofIndex.delete(ofIndex.keys().next().value!);
  return hits;
}
