import type { Messages } from '@/i18n/messages';

type Way = keyof Messages['pace']['ways'];

/** Shares of the way that have a word, and where each of them stands. */
const WAYS: readonly (readonly [Way, number])[] = [
  ['atOnce', 0],
  ['tenth', 0.1],
  ['fifth', 0.2],
  ['quarter', 0.25],
  ['third', 1 / 3],
  ['half', 0.5],
  ['twoThirds', 2 / 3],
  ['threeQuarters', 0.75],
  ['late', 1],
];

/** The nearest word for a share 0 … 1 of the way. */
export function wayWords(t: Messages, share: number): string {
  const distance = ([, at]: readonly [Way, number]) => Math.abs(at - share);
  const nearest = WAYS.reduce((best, way) => (distance(way) < distance(best) ? way : best));
  return t.pace.ways[nearest[0]];
}
