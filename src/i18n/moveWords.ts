import type { TimeMove } from '@/engine';
import type { Messages } from './messages';

/** A person's own week in words. */
export interface TimeWords {
  /** Percentage points of the week as minutes or hours of the person's own one. */
  timeOf: (points: number) => string;
  nameOf: (taskId: string) => string;
}

/** Points by task, in the order in which the tasks appear. */
function pointsBy(moves: readonly TimeMove[], end: 'from' | 'to'): [string, number][] {
  const points = new Map<string, number>();
  for (const move of moves) points.set(move[end], (points.get(move[end]) ?? 0) + move.points);
  return [...points];
}

/** Moves of time as "53 minutes a week less for …", "53 minutes more for …", each task once. */
export function moveWords(
  words: Pick<Messages['score']['step'], 'less' | 'more'>,
  moves: readonly TimeMove[],
  { timeOf, nameOf }: TimeWords,
): string[] {
  return [
    ...pointsBy(moves, 'from').map(([id, points]) => words.less(timeOf(points), nameOf(id))),
    ...pointsBy(moves, 'to').map(([id, points]) => words.more(timeOf(points), nameOf(id))),
  ];
}
