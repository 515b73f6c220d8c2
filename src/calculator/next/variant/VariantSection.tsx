import { checkVariant, enhancedShare } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useVariantResult } from '@/store/derived';
import { useStore } from '@/store/store';
import { resetVariant } from '@/store/variantActions';
import { Section } from '@/ui/Section';
import { DeltaForm } from './DeltaForm';
import { Judgements } from './Judgements';
import { VariantComparison } from './VariantComparison';
import { VariantTable } from './VariantTable';
import './variant.css';

/** The same role done by somebody who builds and directs AI: scenario, editable, with its re-read. */
export function VariantSection() {
  const t = useMessages();
  const authored = useStore((state) => state.role.variant);
  const edited = useStore((state) => state.profile.variant !== undefined);
  const { variant, today } = useVariantResult();
  const problems = checkVariant(today, variant);
  return (
    <Section
      id="variant"
      title={t.variant.title}
      intro={t.variant.intro}
      aside={
        edited && (
          <button type="button" className="quiet" onClick={resetVariant}>
            {t.variant.reset}
          </button>
        )
      }
    >
      <p className="hint">
        {authored ? t.variant.authored : t.variant.draftNote} {edited && t.variant.editedNote}
      </p>
      <VariantComparison />
      <p className="callout">
        <strong>{t.variant.caveat}.</strong> {authored?.caveat ?? t.variant.caveatDraft}
      </p>
      {problems.length > 0 && (
        <div className="problem" role="alert">
          <p>{t.variant.problemsTitle}</p>
          <ul>
            {[...new Set(problems.map((problem) => problem.kind))].map((kind) => (
              <li key={kind}>{t.variant.problems[kind]}</li>
            ))}
          </ul>
        </div>
      )}
      <p>
        {t.variant.enhancedShare(enhancedShare(variant))} {t.variant.capsIntro}
      </p>
      <VariantTable />
      <h3>{t.variant.deltas}</h3>
      <div className="deltas">
        <DeltaForm axis="evidence" />
        <DeltaForm axis="barriers" />
        <DeltaForm axis="growth" />
      </div>
      <Judgements edited={edited} />
    </Section>
  );
}
