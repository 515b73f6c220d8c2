import { searchKey } from '@/profile/names';

/** Letters and digits of a text, word by word; accents, case and apostrophes do not count. */
export const wordsOf = (text: string): string[] => searchKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** American and British spelling, and the plural, are the same word. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/ae/g, 'e'],
  [/our(?=$|s$|er|ing|ist)/, 'or'],
  [/tres?$/, 'ter'],
  [/is(?=(e|er|ed|ing|ation|ations)s?$)/, 'iz'],
  [/^tyre/, 'tire'],
  [/mmes?$/, 'm'],
  [/ll/g, 'l'],
  [/ies$/, 'y'],
  [/men$/, 'man'],
  [/(?<=..[^sui])s$/, ''],
];

/** Most words have nothing of the kind. */
const ANY_OF_THEM = /ae|our|tre|is|tyre|mm|ll|men$|s$/;

/** The form in which two spellings of one word are equal: "centres" and "center", "labourer" and "laborer". */
export const stemOf = (word: string): string =>
  ANY_OF_THEM.test(word) ? SAME.reduce((stem, [from, to]) => stem.replace(from, to), word) : word;

/** Words that tell no job from another: joining words, rank and hours. */
const FILLERS = new Set(
  `a an and as at for i am in my of on or the to with we
  senior sr junior jr trainee apprentice graduate experienced qualified certified registered lead
  principal freelance self employed part full time night shift remote temporary ii iii`.split(
    /\s+/,
  ),
);

/** The words that say what the job is; all of them where nothing else is left. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : [...words];
}
