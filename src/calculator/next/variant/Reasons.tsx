import { enhancedShare, MODIFIERS, SCORED_GROUPS } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useVariantResult } from '@/store/derivedVariant';
import { Judgements } from './Judgements';

/** Why the variant scores as it does: its figures, what it changes outside, and what is judged. */
export function Reasons({ edited }: { edited: boolean }) {
  const t = useMessages();
  const { personal } = useResult();
  const { variant, result, cautious } = useVariantResult();
  const readings = SCORED_GROUPS.map((axis) =>
    t.variant.reading(t.groups[axis], cautious[axis].shown),
  );
  const given = MODIFIERS.filter((axis) => variant.deltas[axis].points !== 0);
  return (
    <>
      <p>{t.variant.enhancedShare(enhancedShare(variant))}</p>
      <p>{t.variant.resistance(personal.taskResistance, result.taskResistance)}</p>
      <p>{t.variant.readings(readings)}</p>
      <ul>
        {given.map((axis) => {
          const { points, reason, source } = variant.deltas[axis];
          return <li key={axis}>{t.variant.deltaGiven(t.groups[axis], points, reason, source)}</li>;
        })}
      </ul>
      <Judgements edited={edited} />
    </>
  );
}
