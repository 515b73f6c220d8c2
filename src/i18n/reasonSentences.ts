import {
  levelOfTotal,
  totalOf,
  type Modifier,
  type Pull,
  type ScoringInputs,
  type WeighingTask,
} from '@/engine';
import type { Messages } from './messages';

type Words = Pick<Messages, 'score' | 'scoreLevels'>;

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
