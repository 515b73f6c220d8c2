import type { Role } from '../schema';

/** Words that say nothing of what a task is about. */
const EMPTY = new Set('and the with for from that what into them their other work'.split(' '));

/** "Driving", "drives" and "drive" are one word. */
const stem = (word: string) => word.replace(/(ings?|ed|es|s|e)$/, '');

function wordsOf(name: string): Set<string> {
  const words = name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)).map(stem));
}

/** Share of the words of both names that they have in common, 0 … 1. */
export function likeness(first: string, second: string): number {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Names that share at least half of their words are taken for the same task. */
const ALIKE = 0.5;

export interface UnlikeTasks {
  first: { role: string; name: string; score: number };
  second: { role: string; name: string; score: number };
}

/** Tasks of like name whose scores differ, without a reason in either of the two roles. */
export function unlikeTasks(roles: readonly Role[]): UnlikeTasks[] {
  const all = roles.flatMap(({ id: role, tasks }) =>
    tasks
      .filter(({ scoreReason }) => !scoreReason)
      .map(({ name, score }) => ({ role, name, score, words: wordsOf(name) })),
  );
  const holders = new Map<string, number[]>();
  all.forEach(({ words }, index) => {
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []), index]);
  });
  return all.flatMap((first, index) => {
    const near = new Set([...first.words].flatMap((word) => holders.get(word)!));
    return [...near].flatMap((at) => {
      const second = all[at]!;
      if (at <= index || second.role === first.role || second.score === first.score) return [];
      if (likeness(first.name, second.name) < ALIKE) return [];
      const told = ({ role, name, score }: typeof first) => ({ role, name, score });
      return [{ first: told(first), second: told(second) }];
    });
  });
}
