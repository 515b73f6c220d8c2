import type { Zone } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { StatusBadge, type Tone } from '@/ui/StatusBadge';

interface MoveHeadProps {
  title: string;
  shown: number;
  zone: Zone;
  gain: number;
  /** Share 0 … 1; absent where no skill decides. */
  fit?: number;
}

/** Title, score, gain and fit of one possible move. */
export function MoveHead({ title, shown, zone, gain, fit }: MoveHeadProps) {
  const t = useMessages();
  return (
    <div className="move-head">
      <h3>{title}</h3>
      <p>
        <StatusBadge tone={zone.toLowerCase() as Tone}>
          {`${t.format.fixed(shown)} ${t.zones[zone].name}`}
        </StatusBadge>
        <strong>{t.next.gain(gain)}</strong>
        {fit !== undefined && <span>{t.next.fit(fit * 100)}</span>}
      </p>
    </div>
  );
}
