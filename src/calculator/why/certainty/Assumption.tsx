import { CONFIDENCES, STEP_CHANCE } from '@/engine';
import { MeasuredSure } from '@/calculator/measure/MeasuredSure';
import { useMessages } from '@/i18n/messages';
import type { Certainty } from '@/store/derivedCertainty';
import { useStore } from '@/store/store';
import { Late } from '@/ui/Late';

/** The range to one decimal, and what is assumed about the person's values. */
export function Assumption({ certainty }: { certainty: Certainty }) {
  const t = useMessages();
  const isMeasured = useStore((state) => state.profile.measured);
  const { low, high, median } = certainty;
  const [least, middle, most] = CONFIDENCES.map((level) => t.certainty.sides(STEP_CHANCE[level]));
  return (
    <>
      <p>{t.sure.exactRange(low, high, median)}</p>
      <p>{t.certainty.assumption(least!, middle!, most!)}</p>
      {isMeasured && (
        <Late>
          <MeasuredSure />
        </Late>
      )}
    </>
  );
}
