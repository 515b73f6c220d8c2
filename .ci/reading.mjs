import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** School years of reading that a sentence asks for (Flesch–Kincaid), and the sentences of a language. */

/** Shorter ones are labels: the formula says nothing of them. */
const LEAST_WORDS = 5;

/** What a sentence's variable parts are read as: a short word, a small number. */
const WORD = 'work';
const NUMBERS = [-2, 0, 1, 3];

/**
 * Stands for any argument of a function of a language: a text, a number, a list or an object,
 * whichever the function takes it for.
 */
function stand(number) {
  const list = [WORD, WORD];
  const own = {
    [Symbol.toPrimitive]: (hint) => (hint === 'string' ? WORD : number),
    [Symbol.iterator]: () => list[Symbol.iterator](),
    length: list.length,
    toLowerCase: () => WORD,
    toUpperCase: () => WORD,
    trim: () => WORD,
    startsWith: () => false,
    join: (between) => list.join(between),
    map: (change) => list.map(change),
    filter: (wanted) => list.filter(wanted),
    slice: () => list,
    toString: () => WORD,
  };
  return new Proxy(() => WORD, { get: (_, key) => (key in own ? own[key] : stand(number)) });
}

/** Every text that a function of a language gives, as far as it can be told without its types. */
function textsOfFunction(make) {
  const given = NUMBERS.flatMap((number) => [
    () => stand(number),
    () => number,
    (at) => (at % 2 === 0 ? WORD : number),
    (at) => (at % 2 === 0 ? number : WORD),
    (at) => (at % 2 === 0 ? [WORD, WORD] : number),
  ]);
  const texts = given.flatMap((argument) => {
    try {
      const text = make(...Array.from({ length: make.length }, (_, at) => argument(at)));
      return typeof text === 'string' ? [text] : [];
    } catch {
      return []; // not what it takes
    }
  });
  return [...new Set(texts)].filter((text) => !/undefined|NaN|\[object/.test(text));
}

/**
 * Every text of a language's words, with the path of its key.
 * @returns {{ path: string, text: string }[]}
 */
export function textsOf(words, path = '') {
  if (typeof words === 'string') return [{ path, text: words }];
  if (typeof words === 'function') return textsOfFunction(words).map((text) => ({ path, text }));
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

const wordsOf = (sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,]*/gu) ?? [];

/** A figure is read as a short word. */
const syllablesOf = (word) => (/\d/.test(word) ? 1 : Math.max(1, syllable(word)));

/** Flesch's own rule: what stands between full stops, colons, semicolons or dashes is a sentence. */
export function sentencesOf(text) {
  return text
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => /[.?!]["”)]?$/.test(sentence))
    .filter((sentence) => wordsOf(sentence).length >= LEAST_WORDS);
}

/** The grade of one sentence: 8 is what somebody of 13 or 14 reads with ease. */
export function gradeOf(sentence) {
  const words = wordsOf(sentence);
  const units = sentence.split(/[:;–]\s|[.?!](?:\s|$)/).filter((unit) => wordsOf(unit).length > 0);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return fleschKincaid({ sentence: units.length, word: words.length, syllable: syllables });
}

/**
 * Every sentence of a language with its grade, the hardest first; each once.
 * @param {unknown} words
 * @returns {{ path: string, sentence: string, grade: number }[]}
 */
export function gradesOf(words) {
  const seen = new Set();
  return textsOf(words)
    .flatMap(({ path, text }) => sentencesOf(text).map((sentence) => ({ path, sentence })))
    .filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence))
    .map((each) => ({ ...each, grade: gradeOf(each.sentence) }))
    .sort((a, b) => b.grade - a.grade);
}
