import { levelOfTotal, totalOf, type Modifier, type Pull, type WeighingTask } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useReasons } from '@/store/derivedCard';

/** The three largest reasons of the person's own figures: what holds, what pulls down, what helps. */
export function ReasonList() {
  const t = useMessages();
  const words = useReasonWords();
  const { holds, pullsDown, helps } = useReasons();
  const { reasons } = t.score;
  return (
    <dl className="card-reasons">
      <div>
        <dt>{reasons.holds}</dt>
        <dd>{holds ? words.task(holds) : reasons.nothingHolds}</dd>
      </div>
      <div>
        <dt>{reasons.pulls}</dt>
        <dd>{pullsDown ? words.pull(pullsDown) : reasons.nothingPulls}</dd>
      </div>
      <div>
        <dt>{reasons.helps}</dt>
        <dd>{helps ? words.pull(helps) : reasons.nothingHelps}</dd>
      </div>
    </dl>
  );
}

function useReasonWords() {
  const t = useMessages();
  const { inputs } = useResult();
  const task = ({ taskId, timePercent, score }: WeighingTask) => {
    const { name } = inputs.tasks.find(({ id }) => id === taskId)!;
    return t.score.reasons.task(name, timePercent, t.scoreLevels[score] ?? '');
  };
  const level = (kind: Modifier) =>
    levelOfTotal(kind, kind === 'growth' ? inputs.growth : totalOf(inputs[kind]));
  const pull = (found: Pull) => {
    const sentence =
      found.kind === 'task'
        ? task(found)
        : t.score.reasons.group(found.kind, level(found.kind), found.points > 0);
    return (
      <>
        {sentence} <strong>{t.score.reasons.points(found.points)}</strong>
      </>
    );
  };
  return { task, pull };
}
