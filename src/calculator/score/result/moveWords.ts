import type { TimeMove } from '@/engine';
import type { Messages } from '@/i18n/messages';
import type { TimeWords } from './useTimeWords';

/** Points by task, in the order in which the tasks appear. */
function pointsBy(moves: readonly TimeMove[], end: 'from' | 'to'): [string, number][] {
  const points = new Map<string, number>();
  for (const move of moves) points.set(move[end], (points.get(move[end]) ?? 0) + move.points);
  return [...points];
}

/** Moves of time as "53 minutes a week less for …", "53 minutes more for …", each task once. */
export function moveWords(
  t: Pick<Messages, 'score'>,
  moves: readonly TimeMove[],
  { timeOf, nameOf }: TimeWords,
): string[] {
  return [
    ...pointsBy(moves, 'from').map(([id, points]) => t.score.step.less(timeOf(points), nameOf(id))),
    ...pointsBy(moves, 'to').map(([id, points]) => t.score.step.more(timeOf(points), nameOf(id))),
  ];
}
