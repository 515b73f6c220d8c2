import { ZONES, CONFIDENCES, STEP_CHANCE } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useCertainty, type Certainty } from '@/store/derivedCertainty';
import { Section } from '@/ui/Section';
import { StatusBadge, type Tone } from '@/ui/StatusBadge';
import { ConfidenceForm } from './ConfidenceForm';
import { SpreadPicture } from './SpreadPicture';
import './certainty.css';

/** How sure the score is: its range, the chance of each zone, and what that rests on. */
export function CertaintySection() {
  const t = useMessages();
  const { certainty, isLate } = useCertainty();
  return (
    <Section id="certainty" title={t.certainty.title} intro={t.certainty.intro}>
      {certainty ? (
        <div aria-busy={isLate}>
          <Figures certainty={certainty} />
          <SpreadPicture certainty={certainty} />
        </div>
      ) : (
        <p className="placeholder">{t.certainty.loading}</p>
      )}
      <ConfidenceForm />
    </Section>
  );
}

/** The figures in words, with the assumption beside them. */
function Figures({ certainty }: { certainty: Certainty }) {
  const t = useMessages();
  const { low, median, high, frequencies } = certainty;
  const [least, middle, most] = CONFIDENCES.map((level) => t.certainty.sides(STEP_CHANCE[level]));
  return (
    <>
      <p className="big-line">{t.certainty.rangeAndMiddle(t.certainty.range(low, high), median)}</p>
      <ul className="zone-chances">
        {ZONES.map((zone) => (
          <li key={zone}>
            <StatusBadge tone={zone.toLowerCase() as Tone}>
              {t.certainty.thatItIs(t.certainty.frequency(frequencies[zone]), t.zones[zone].name)}
            </StatusBadge>
          </li>
        ))}
      </ul>
      <p className="hint assumption">{t.certainty.assumption(least!, middle!, most!)}</p>
    </>
  );
}
