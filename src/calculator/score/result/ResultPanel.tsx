import { Suspense } from 'react';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';
import { ChangeParts } from './ChangeParts';
import { Headline } from './Headline';
import { HourBlocks } from './HourBlocks';
import { NextStep } from './NextStep';
import { ReasonList } from './ReasonList';
import { ResultLine } from './ResultLine';
import { ScoreNumber } from './ScoreNumber';
import { Sureness } from './Sureness';
import './result.css';

/**
 * The result of the person's own figures, in the order in which bad news is told: what holds, what
 * changes, how sure it is, the nearest step, who can help.
 */
export function ResultPanel() {
  const t = useMessages();
  const { personal } = useResult();
  const kind = useStore((state) => state.role.provenance.kind);
  return (
    <section
      className="result"
      id="result"
      aria-label={t.result.region}
      data-score={personal.shown.toFixed(1)}
      data-zone={personal.zone}
    >
      <Headline />
      <div className="score-and-range">
        <ScoreNumber />
        <Suspense fallback={<div className="line-figure" />}>
          <ResultLine />
        </Suspense>
      </div>
      <Sureness />
      <HourBlocks />
      <ReasonList />
      <NextStep />
      <ChangeParts />
      <p className="pinned">
        {t.score.note} {t.score.source[kind]}
      </p>
    </section>
  );
}
