import { useMessages } from '@/i18n/messages';
import { useDerived } from '@/store/derived';
import {
  useVariantResult,
  variantStateOf,
  writtenVersionOf,
  type VariantState,
} from '@/store/derivedVariant';
import { useStore } from '@/store/store';
import { resetVariant } from '@/store/variantActions';
import { toOneDecimal } from '@/engine';
import { Disclosure } from '@/ui/Disclosure';
import { Section } from '@/ui/Section';
import { ChangeLines } from './ChangeLines';
import { LittleToBuild, NoVersion } from './NoVersion';
import { Reasons } from './Reasons';
import { VariantComparison, VariantHeadline } from './VariantComparison';
import { VariantEditor } from './VariantEditor';
import { VariantProblems } from './VariantProblems';
import './variant.css';

/** The same role done by a person who builds and directs AI: scenario, editable, with its re-read. */
export function VariantSection() {
  const t = useMessages();
  const edited = useStore(({ profile }) => profile.variant !== undefined);
  const state = useDerived(variantStateOf);
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
      <Version state={state} edited={edited} />
    </Section>
  );
}

function Version({ state, edited }: { state: VariantState; edited: boolean }) {
  const t = useMessages();
  if (state === 'none') return <NoVersion />;
  return (
    <>
      {state === 'little' ? (
        <LittleToBuild />
      ) : (
        <>
          <VariantHeadline />
          <div className="variant-columns">
            <VariantComparison />
            <div>
              <h3>{t.variant.changes}</h3>
              <ChangeLines />
            </div>
          </div>
        </>
      )}
      <Cautions edited={edited} />
      <VariantProblems />
      <Disclosure summary={t.variant.edit}>
        <VariantEditor />
      </Disclosure>
      <Disclosure summary={t.variant.why}>
        <Reasons edited={edited} />
      </Disclosure>
    </>
  );
}

/** The verdict's own more cautious reading, what to mind, and whose work the scenario is. */
function Cautions({ edited }: { edited: boolean }) {
  const t = useMessages();
  const authored = useDerived(writtenVersionOf);
  const { cautious } = useVariantResult();
  return (
    <>
      <p>
        {authored && t.variant.verdictHints[authored.verdict.kind]}{' '}
        {t.variant.reread(toOneDecimal(cautious.conservativeScore))}{' '}
        {cautious.boundaryFragile && t.variant.onTheLine}
      </p>
      <p className="callout">
        <strong>{t.variant.caveat}.</strong> {authored?.caveat ?? t.variant.caveatDraft}{' '}
        {authored ? t.variant.authored : t.variant.draftNote} {edited && t.variant.editedNote}
      </p>
    </>
  );
}
