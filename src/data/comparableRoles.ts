/**
 * Roles that are like one that somebody describes (ours): those that share the most words with its
 * title and tasks, a rare word counting for more than one that half of the library has.
 */

/** As many as are looked at, and the least with which a middle means something. */
const MOST = 5;
const LEAST = 3;

/** Two words in common, or it is chance. */
const SHARED_WORDS = 2;

/** Short words say little of a job. */
const LETTERS = 4;

/** "Drives", "driving" and "drive" are one word. */
const stem = (word: string) => word.replace(/(ing|ed|es|s|e)$/, '');

const wordsOf = (text: string): Set<string> => {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= LETTERS).map(stem));
};

interface Described<T> {
  role: T;
  text: string;
}

/** How many roles have a word, by word. */
function countRoles(wordLists: readonly Set<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of wordLists) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The roles that are most like a description, the nearest first; all of them if hardly any is. */
export function comparableRoles<T>(description: string, library: readonly Described<T>[]): T[] {
  const wordLists = library.map(({ text }) => wordsOf(text));
  const counts = countRoles(wordLists);
  const wanted = wordsOf(description);
  const rarity = (word: string) => Math.log((library.length + 1) / (counts.get(word)! + 0.5));
  const near = library
    .map(({ role }, at) => {
      const shared = [...wanted].filter((word) => wordLists[at]!.has(word));
      return { role, shared, weight: shared.reduce((sum, word) => sum + rarity(word), 0) };
    })
    .filter(({ shared }) => shared.length >= SHARED_WORDS)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST);
  return near.length < LEAST ? library.map(({ role }) => role) : near.map(({ role }) => role);
}
