import { partsInTenths, type Pull } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { reasonSentences } from '@/i18n/scoreSentence';
import { useResult } from '@/store/derived';
import { useReasons } from '@/store/derivedCard';

/** The three largest reasons of the person's own figures: what holds, what pulls down, what helps. */
export function ReasonList() {
  const t = useMessages();
  const words = reasonSentences(t, useResult().inputs);
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
        <dd>{pullsDown ? <Pulled pull={pullsDown} /> : reasons.nothingPulls}</dd>
      </div>
      <div>
        <dt>{reasons.helps}</dt>
        <dd>{helps ? <Pulled pull={helps} /> : reasons.nothingHelps}</dd>
      </div>
    </dl>
  );
}

/** What moves the score, with its points: those of a group in the tenths that “Why” says too. */
function Pulled({ pull }: { pull: Pull }) {
  const t = useMessages();
  const { inputs, attribution } = useResult();
  const words = reasonSentences(t, inputs);
  const points = pull.kind === 'task' ? pull.points : partsInTenths(attribution)[pull.kind];
  return (
    <>
      {words.pull(pull)} <strong>{t.score.reasons.points(points)}</strong>
    </>
  );
}
