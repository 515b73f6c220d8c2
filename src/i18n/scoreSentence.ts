import {
  levelOfTotal,
  strongestModifier,
  toOneDecimal,
  totalOf,
  type Assessment,
  type Attribution,
  type Modifier,
  type Pull,
  type ScoringInputs,
  type WeighingTask,
} from '@/engine';
import type { Messages } from './messages';

type Words = Pick<Messages, 'score' | 'scoreLevels'>;

/** The least that a group outside the tasks moves the score for the sentence to name it, in points. */
const WORTH_NAMING = 0.5;

/** A score in one or two sentences of the person's own figures, what holds first. */
export function scoreSentence(
  { score: { headline } }: { score: Pick<Messages['score'], 'headline'> },
  { shares }: Assessment,
  attribution: Attribution,
): string {
  const hours = toOneDecimal(shares.displaced / 10);
  const modifier = strongestModifier(attribution);
  const named = modifier && Math.abs(modifier.points) >= WORTH_NAMING ? modifier : null;
  const pull = named && headline.pull(named.kind, named.points);
  const said = headline.join(headline.done(hours), pull);
  return hours > 0 ? `${headline.still(toOneDecimal(10 - hours))} ${said}` : said;
}

/** Each of the three largest reasons as a sentence about these inputs. */
export function reasonSentences(t: Words, inputs: ScoringInputs) {
  const task = ({ taskId, timePercent, score }: WeighingTask): string => {
    const { name } = inputs.tasks.find(({ id }) => id === taskId)!;
    return t.score.reasons.task(name, timePercent, t.scoreLevels[score] ?? '');
  };
  const level = (kind: Modifier) =>
    levelOfTotal(kind, kind === 'growth' ? inputs.growth : totalOf(inputs[kind]));
  const pull = (found: Pull): string =>
    found.kind === 'task'
      ? task(found)
      : t.score.reasons.group(found.kind, level(found.kind), found.points > 0);
  return { task, pull };
}
