import { CONFIDENCES, STEP_CHANCE } from '@/engine';
import { useMessages } from '@/i18n/messages';
import type { Certainty } from '@/store/derivedCertainty';

/** The range to one decimal, and what is assumed about the person's values. */
export function Assumption({ certainty }: { certainty: Certainty }) {
  const t = useMessages();
  const { low, high, median } = certainty;
  const [least, middle, most] = CONFIDENCES.map((level) => t.certainty.sides(STEP_CHANCE[level]));
  return (
    <>
      <p>{t.sure.exactRange(low, high, median)}</p>
      <p>{t.certainty.assumption(least!, middle!, most!)}</p>
    </>
  );
}
