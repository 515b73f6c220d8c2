import { MODIFIERS, totalOf, type NeededBeyondTime } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useOwnResult } from '@/store/derived';
import { Disclosure } from '@/ui/Disclosure';

interface BeyondTimeProps {
  /** The target in words. */
  target: string;
  beyond: NeededBeyondTime;
}

/** Which other inputs would have to rise where moving time is not enough. */
export function BeyondTime({ target, beyond: { needed, utmost } }: BeyondTimeProps) {
  const t = useMessages();
  const { inputs } = useOwnResult();
  const totals = {
    evidence: totalOf(inputs.evidence),
    barriers: totalOf(inputs.barriers),
    growth: inputs.growth,
  };
  const steps = MODIFIERS.flatMap((axis) => {
    const points = needed?.[axis] ?? 0;
    const from = totals[axis];
    return points > 0 ? [t.moves.beyondStep(t.groups[axis], points, from, from + points)] : [];
  });
  return (
    <Disclosure summary={t.moves.beyond}>
      <p>
        {needed
          ? t.moves.beyondSteps(target, steps)
          : t.moves.beyondNone(target, utmost.shown, t.zones[utmost.zone].name)}
      </p>
      <p className="hint">
        {t.moves.beyondHint} <a href="#next">{t.moves.nextLink}</a>
      </p>
    </Disclosure>
  );
}
