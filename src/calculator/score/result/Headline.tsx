import { strongestModifier, toOneDecimal } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';

/** The least that a group outside the tasks moves the score for the sentence to name it, in points. */
const WORTH_NAMING = 0.5;

/** The score in one or two sentences of the person's own figures, what holds first. */
export function Headline() {
  const t = useMessages();
  const { personal, attribution } = useResult();
  const hoursOfTen = toOneDecimal(personal.shares.displaced / 10);
  const modifier = strongestModifier(attribution);
  const named = modifier && Math.abs(modifier.points) >= WORTH_NAMING ? modifier : null;
  const pull = named && t.score.headline.pull(named.kind, named.points);
  return (
    <p className="result-sentence">
      {hoursOfTen > 0 && t.score.headline.still(toOneDecimal(10 - hoursOfTen))}{' '}
      {t.score.headline.join(t.score.headline.done(hoursOfTen), pull)}
    </p>
  );
}
