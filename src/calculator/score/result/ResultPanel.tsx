import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { Headline } from './Headline';
import { ResultDetails } from './ResultDetails';
import './result.css';

/** The result: score, range, and what there is to know about it. */
export function ResultPanel() {
  const t = useMessages();
  const { personal } = useResult();
  return (
    <section
      id="result"
      className="result"
      aria-label={t.result.region}
      data-score={personal.shown.toFixed(1)}
      data-zone={personal.zone}
    >
      <Headline />
      <ResultDetails />
    </section>
  );
}
