import { toOneDecimal } from '@/engine';
import type { Messages } from './messages';

/** A share of the working week as people say it: minutes under an hour, else hours. */
export function timeWords(
  t: Pick<Messages, 'moves'>,
  points: number,
  hoursPerWeek: number,
): string {
  const hours = (points / 100) * hoursPerWeek;
  const minutes = Math.round(hours * 60);
  if (minutes < 60) return t.moves.minutes(minutes);
  return t.moves.hours(toOneDecimal(hours));
}
