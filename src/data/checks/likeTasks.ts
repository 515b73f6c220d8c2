import type { WrittenRole as Role } from '../writtenRole';
import type { DataProblem } from './problems';

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

interface LikeTask {
  role: string;
  name: string;
  score: number;
  /** Why its score differs from the same task's elsewhere. */
  scoreReason?: string | undefined;
}

export interface UnlikeTasks {
  first: LikeTask;
  second: LikeTask;
}

/** Tasks of like name in two roles whose scores differ. */
export function unlikeTasks(roles: readonly Pick<Role, 'id' | 'tasks'>[]): UnlikeTasks[] {
  const all = roles.flatMap(({ id: role, tasks }) =>
    tasks.map(({ name, score, scoreReason }) => {
      const told: LikeTask = { role, name, score, ...(scoreReason && { scoreReason }) };
      return { told, words: wordsOf(name) };
    }),
  );
  const holders = new Map<string, number[]>();
  all.forEach(({ words }, index) => {
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []), index]);
  });
  return all.flatMap(({ told: first, words }, index) => {
    const near = new Set([...words].flatMap((word) => holders.get(word)!));
    return [...near].flatMap((at) => {
      const second = all[at]!.told;
      if (at <= index || second.role === first.role || second.score === first.score) return [];
      return likeness(first.name, second.name) < ALIKE ? [] : [{ first, second }];
    });
  });
}

/** The same task has the same score in every role, or one of them says why not. */
export function unlikeTaskProblems(roles: readonly Pick<Role, 'id' | 'tasks'>[]): DataProblem[] {
  return unlikeTasks(roles)
    .filter(({ first, second }) => !first.scoreReason && !second.scoreReason)
    .map(({ first, second }) => ({
      file: `${first.role}.json`,
      path: 'tasks',
      reason: `"${first.name}" scores ${first.score}, "${second.name}" in ${second.role}.json ${second.score}: make them equal or give one a scoreReason`,
    }));
}
