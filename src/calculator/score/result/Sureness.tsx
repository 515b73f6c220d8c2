import { Suspense } from 'react';
import { onTheLine, toOneDecimal } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useCertainty } from '@/store/derivedCertainty';
import { useStore } from '@/store/store';

/** How sure the score is: the zones that it lies between, its range, a more cautious reading. */
export function Sureness() {
  const t = useMessages();
  const { cautious } = useResult();
  return (
    <div className="sureness">
      <Suspense fallback={<p className="range-line" />}>
        <RangeLine />
      </Suspense>
      <p className="hint">
        {t.score.sure.hopeful(toOneDecimal(cautious.conservativeScore))}.{' '}
        <a href="#certainty">{t.score.sure.whySure}</a>
      </p>
    </div>
  );
}

/** The range in words, and the two zones that it lies between; it keeps its place while it is late. */
function RangeLine() {
  const t = useMessages();
  const { personal, cautious } = useResult();
  const estimated = useStore((state) => state.role.provenance.kind === 'estimated');
  const { certainty, isLate } = useCertainty();
  const { shown } = personal;
  const { low, high } = certainty ?? { low: shown, high: shown };
  const zones = onTheLine({ shown, low, high, estimated, fragile: cautious.boundaryFragile });
  return (
    <p className="range-line" aria-busy={isLate}>
      <span>{certainty && t.score.sure.range(low, high)}</span>
      {zones && (
        <strong>{t.score.sure.onTheLine(t.zones[zones[0]].name, t.zones[zones[1]].name)}</strong>
      )}
    </p>
  );
}
