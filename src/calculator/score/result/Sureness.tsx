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
    <p className="sureness">
      <Suspense fallback={null}>
        <RangeLine />
      </Suspense>{' '}
      <span className="hint">
        {t.score.sure.hopeful(toOneDecimal(cautious.conservativeScore))}.{' '}
        <a href="#certainty">{t.score.sure.whySure}</a>
      </span>
    </p>
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
  const between = zones && t.score.sure.onTheLine(t.zones[zones[0]].name, t.zones[zones[1]].name);
  return (
    <span aria-busy={isLate}>
      {certainty && t.score.sure.range(low, high)}
      {certainty && between && ', '}
      {between && <strong>{between}</strong>}
      {(certainty || between) && '.'}
    </span>
  );
}
