import { useMessages } from '@/i18n/messages';
import { Disclosure } from '@/ui/Disclosure';
import { Section } from '@/ui/Section';
import { CompositionTable } from './CompositionTable';
import { Formula } from './Formula';
import { MethodWords } from './MethodWords';
import { PartsPicture } from './PartsPicture';
import { PartsSentence } from './PartsSentence';
import './why.css';

/** Where the score comes from: its exact parts; formula, terms and illustration one click away. */
export function WhySection() {
  const t = useMessages();
  return (
    <Section id="why" title={t.why.title}>
      <div className="score-parts">
        <div className="words">
          <PartsSentence />
        </div>
        <PartsPicture />
        <div className="more-words">
          <Disclosure summary={t.why.formula}>
            <Formula />
          </Disclosure>
          <Disclosure summary={t.why.howParts}>
            <p>{t.why.partsHint}</p>
          </Disclosure>
          <Disclosure summary={t.method.title}>
            <MethodWords />
          </Disclosure>
          <Disclosure summary={t.why.composition}>
            <CompositionTable />
          </Disclosure>
        </div>
      </div>
    </Section>
  );
}
