import { ZONES } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useCertainty } from '@/store/derivedCertainty';

/** The range of the score in one line; it keeps its place while it is worked out. */
export function RangeLine() {
  const t = useMessages();
  const { certainty, isLate } = useCertainty();
  return (
    <p className="range-line" aria-busy={isLate}>
      {certainty && t.certainty.range(certainty.low, certainty.high)}
    </p>
  );
}

/** The chance of each zone in words, and the way to what it rests on. */
export function ZoneChances() {
  const t = useMessages();
  const { certainty, isLate } = useCertainty();
  const words = ZONES.map(
    (zone) =>
      certainty &&
      t.certainty.thatItIs(t.certainty.frequency(certainty.frequencies[zone]), t.zones[zone].name),
  );
  return (
    <>
      <h3>
        <a href="#certainty">{t.certainty.title}</a>
      </h3>
      <p className="zone-chance-line" aria-busy={isLate}>
        {t.format.list(words.filter((word) => word !== null))}
      </p>
    </>
  );
}
