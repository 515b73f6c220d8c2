import { strongestModifier, toOneDecimal, type Assessment, type Attribution } from '@/engine';
import type { Messages } from './messages';

/** The least that a group outside the tasks moves the score for the sentence to name it, in points. */
const WORTH_NAMING = 0.5;

/** The score in one or two sentences of the person's own figures, what holds first. */
export function headlineWords(
  words: Messages['score']['headline'],
  { shares }: Assessment,
  attribution: Attribution,
): string {
  const hoursOfTen = toOneDecimal(shares.displaced / 10);
  const modifier = strongestModifier(attribution);
  const named = modifier && Math.abs(modifier.points) >= WORTH_NAMING ? modifier : null;
  const pull = named && words.pull(named.kind, named.points);
  const holds = hoursOfTen > 0 ? [words.still(toOneDecimal(10 - hoursOfTen))] : [];
  return [...holds, words.join(words.done(hoursOfTen), pull)].join(' ');
}
