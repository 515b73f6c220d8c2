import type { Assessment } from '@/engine';
import { useMessages } from '@/i18n/messages';

/** What else, beside the tasks, makes the score: market, AI demand, protection. */
export function ScoreReasons({ told }: { told: Assessment }) {
  const t = useMessages();
  const reasons = [
    t.brief.evidence(told.evidenceTotal),
    t.brief.growth(told.growth),
    t.brief.barriers(told.barriersTotal),
  ];
  return (
    <div>
      <h3 className="small-head">{t.brief.reasons(told.shown, t.zones[told.zone].name)}</h3>
      <ul className="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p className="hint">{t.brief.scale}</p>
    </div>
  );
}
