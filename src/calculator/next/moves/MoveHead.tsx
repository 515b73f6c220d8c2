import type { Zone } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { StatusBadge } from '@/ui/StatusBadge';

interface MoveHeadProps {
  title: string;
  shown: number;
  zone: Zone;
  gain: number;
}

/** Title, score and gain of one possible move. */
export function MoveHead({ title, shown, zone, gain }: MoveHeadProps) {
  const t = useMessages();
  return (
    <div className="move-head">
      <h4>{title}</h4>
      <p>
        <StatusBadge tone={zone}>{`${t.format.fixed(shown)} ${t.zones[zone].name}`}</StatusBadge>{' '}
        <strong>{t.next.gainWords(gain)}</strong>
      </p>
    </div>
  );
}
