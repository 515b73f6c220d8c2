import { useMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';

const JUDGEMENTS = [
  'leverage',
  'headcount',
  'compounding',
  'verifyBurden',
  'skillCeiling',
] as const;

/** Verdict and five graded judgements: about the role, stored with their reasons, never computed. */
export function Judgements({ edited }: { edited: boolean }) {
  const t = useMessages();
  const variant = useStore((state) => state.role.variant);
  if (!variant) {
    return (
      <>
        <h3>{t.variant.verdict}</h3>
        <p>{t.variant.noVerdict}</p>
      </>
    );
  }
  const { kind, reason, hiringTrend, headcountFigure } = variant.verdict;
  return (
    <>
      <h3>
        {t.variant.verdict}: {t.variant.verdicts[kind]}
      </h3>
      <p>
        {t.variant.verdictHints[kind]} {reason}
      </p>
      <ul>
        {hiringTrend && (
          <li>
            {t.variant.hiringTrend}: {hiringTrend}
          </li>
        )}
        {headcountFigure && (
          <li>
            {t.variant.headcount}: {headcountFigure}
          </li>
        )}
      </ul>
      {edited && <p className="hint">{t.variant.verdictFor}</p>}
      <h3>{t.variant.judgements}</h3>
      <dl className="judgements">
        {JUDGEMENTS.map((name) => {
          const { grade, reason: why } = variant.judgements[name];
          return (
            <div key={name}>
              <dt>
                {t.variant.judgementNames[name]}: {t.variant.grades[grade]}
              </dt>
              <dd>{why}</dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
