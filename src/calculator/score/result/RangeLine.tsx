import { ZONES } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useCertainty, type Certainty } from '@/store/derivedCertainty';

/** The range of the score in one line; it keeps its place while it is worked out. */
export function RangeLine() {
  const t = useMessages();
  const { certainty, isLate } = useCertainty();
  return (
    <p className="range-line" aria-busy={isLate}>
      {certainty && t.certainty.rangeShort(certainty.low, certainty.high)}
    </p>
  );
}

/** Range and chance of each zone in words, and the way to what they rest on. */
export function ZoneChances() {
  const t = useMessages();
  const { certainty, isLate } = useCertainty();
  return (
    <>
      <h3>
        <a href="#certainty">{t.certainty.title}</a>
      </h3>
      <div className="certainty-lines" aria-busy={isLate}>
        {certainty && <CertaintyLines certainty={certainty} />}
      </div>
    </>
  );
}

function CertaintyLines({ certainty }: { certainty: Certainty }) {
  const t = useMessages();
  const { low, high, median, frequencies } = certainty;
  const chances = ZONES.map((zone) =>
    t.certainty.thatItIs(t.certainty.frequency(frequencies[zone]), t.zones[zone].name),
  );
  return (
    <>
      <p>{t.certainty.rangeOnLine(t.certainty.range(low, high), median)}</p>
      <p>{t.certainty.chances(chances)}</p>
    </>
  );
}
