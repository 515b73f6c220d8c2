import { MODIFIERS } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { DeltaForm } from './DeltaForm';
import { VariantTable } from './VariantTable';

/** The variant's tasks, and what it changes outside of the week. */
export function VariantEditor() {
  const t = useMessages();
  return (
    <>
      <p>{t.variant.capsIntro}</p>
      <VariantTable />
      <h3>{t.variant.deltas}</h3>
      <div className="deltas">
        {MODIFIERS.map((axis) => (
          <DeltaForm key={axis} axis={axis} />
        ))}
      </div>
    </>
  );
}
