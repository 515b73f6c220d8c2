import type { RefObject } from 'react';
import { zoneOf } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { StatusBadge } from '@/ui/StatusBadge';

interface AnswersResultProps {
  heading: RefObject<HTMLHeadingElement | null>;
  /** The shown score from before the answers. */
  from: number;
  onBack: () => void;
  onDone: () => void;
}

/** What the answers did to the score, in words. */
export function AnswersResult({ heading, from, onBack, onDone }: AnswersResultProps) {
  const t = useMessages();
  const { shown } = useResult().personal;
  const zone = (score: number) => zoneOf(score);
  const badge = (score: number) => (
    <StatusBadge tone={zone(score)}>
      {`${t.format.fixed(score)} ${t.zones[zone(score)].name}`}
    </StatusBadge>
  );
  return (
    <div className="three-answers">
      <h2 ref={heading} tabIndex={-1}>
        {t.score.answers.resultTitle}
      </h2>
      <p className="answers-change">
        {badge(from)} <span aria-hidden="true">→</span> {badge(shown)}
      </p>
      <p className="big-line">
        {shown === from ? t.score.answers.same(shown) : t.score.answers.moved(from, shown)}
      </p>
      <div className="button-row">
        <button type="button" className="primary" onClick={onDone}>
          {t.score.answers.done}
        </button>
        <button type="button" className="quiet" onClick={onBack}>
          {t.score.answers.back}
        </button>
      </div>
    </div>
  );
}
