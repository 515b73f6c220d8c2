import { RangeStrip } from '@/charts/RangeStrip';
import type { Work } from '@/desk/rows/model';
import type { Assessment } from '@/engine';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { bothScores } from '@/desk/state/scores';
import { StatusBadge } from '@/ui/StatusBadge';

/** Both readers' scores; where they differ, the range between them. */
export function TwoScores({ work }: { work: Work }) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const { client, coach, low, high } = bothScores(work);
  const line = (reader: 'client' | 'coach', { shown, zone }: Assessment) => (
    <p className="reader-score">
      <span className="control-label">{t.readers[reader]}</span>{' '}
      <strong className="score-figure">{m.format.fixed(shown)}</strong>{' '}
      <StatusBadge tone={zone}>{m.zones[zone].name}</StatusBadge>
    </p>
  );
  return (
    <div className="two-scores" role="group" aria-label={t.session.scores}>
      {line('client', client)}
      {line('coach', coach ?? client)}
      <div className="both-range">
        <RangeStrip shown={client.shown} low={low} high={high} />
        <p role="status">
          {low === high
            ? t.session.agree(m.format.fixed(low))
            : t.session.disagree(t.scoreRange(m.format.fixed(low), m.format.fixed(high)))}
        </p>
      </div>
    </div>
  );
}
