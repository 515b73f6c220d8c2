import { ZONES } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useCertainty, type Certainty } from '@/store/derivedCertainty';
import { Disclosure } from '@/ui/Disclosure';
import { Late } from '@/ui/Late';
import { Section } from '@/ui/Section';
import { StatusBadge } from '@/ui/StatusBadge';
import { Assumption } from './Assumption';
import { ConfidenceForm } from './ConfidenceForm';
import { Deciles } from './Deciles';
import { SpreadPicture } from './SpreadPicture';
import './certainty.css';

/** How sure the score is: its range, the chance of each zone, and what that rests on. */
export function CertaintySection() {
  const t = useMessages();
  return (
    <Section id="certainty" title={t.certainty.title}>
      <Late>
        <Certain />
      </Late>
    </Section>
  );
}

function Certain() {
  const t = useMessages();
  const { certainty, isLate } = useCertainty(true);
  return (
    <>
      {certainty ? (
        <div aria-busy={isLate}>
          <Figures certainty={certainty} />
          <SpreadPicture certainty={certainty} />
        </div>
      ) : (
        <p className="spread-placeholder">{t.certainty.loading}</p>
      )}
      <Disclosure summary={t.certainty.confidence}>
        <ConfidenceForm />
      </Disclosure>
      {certainty && (
        <>
          <Disclosure summary={t.sure.rests}>
            <Assumption certainty={certainty} />
          </Disclosure>
          <Disclosure summary={t.certainty.deciles}>
            <Deciles certainty={certainty} />
          </Disclosure>
        </>
      )}
    </>
  );
}

/** Range and chances in words. */
function Figures({ certainty }: { certainty: Certainty }) {
  const t = useMessages();
  const { low, high, frequencies } = certainty;
  return (
    <>
      <p className="big-line">{t.sure.between(low, high)}</p>
      <ul className="zone-chances">
        {ZONES.map((zone) => (
          <li key={zone}>
            <StatusBadge tone={zone}>
              {t.certainty.thatItIs(t.certainty.frequency(frequencies[zone]), t.zones[zone].name)}
            </StatusBadge>
          </li>
        ))}
      </ul>
    </>
  );
}
