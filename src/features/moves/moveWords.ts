import { toOneDecimal, type Zone } from '@/engine';
import type { Messages } from '@/i18n/messages';

/** A share of the working week as people say it: minutes under an hour, else hours. */
export function timeWords(t: Messages, points: number, hoursPerWeek: number): string {
  const hours = (points / 100) * hoursPerWeek;
  const minutes = Math.round(hours * 60);
  if (minutes < 60) return t.moves.minutes(minutes);
  return t.moves.hours(toOneDecimal(hours));
}

/** What is aimed at: a zone by its name, a score as a number. */
export function targetWords(t: Messages, target: Zone | number): string {
  return typeof target === 'number' ? t.format.fixed(target) : t.zones[target].name;
}
