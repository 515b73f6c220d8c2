import { onTheLine, toOneDecimal } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useCertainty } from '@/store/derivedCertainty';
import { useStore } from '@/store/store';
import { Late } from '@/ui/Late';

/** How sure the score is: its range, the zones that it lies between, a more cautious reading. */
export function Sureness() {
  const t = useMessages();
  const { cautious } = useResult();
  return (
    <div className="sureness">
      <Late>
        <Range />
      </Late>{' '}
      <span className="hint">
        {t.score.sure.hopeful(toOneDecimal(cautious.conservativeScore))}{' '}
        <a href="#certainty">{t.score.sure.whySure}</a>
      </span>
    </div>
  );
}

/** Once the range is there; before, an estimate near a border is on the line all the same. */
function Range() {
  const t = useMessages();
  const { personal, cautious } = useResult();
  const estimated = useStore((state) => state.role.provenance.kind === 'estimated');
  const { certainty, isLate } = useCertainty(true);
  const { shown } = personal;
  const { low, high } = certainty ?? { low: shown, high: shown };
  const zones = onTheLine({ shown, low, high, estimated, fragile: cautious.boundaryFragile });
  return (
    <span aria-busy={isLate}>
      {certainty && t.score.sure.range(low, high)}{' '}
      {zones && (
        <strong>{t.score.sure.onTheLine(t.zones[zones[0]].name, t.zones[zones[1]].name)}</strong>
      )}
    </span>
  );
}
