import { Suspense } from 'react';
import { loadLateWords, useMessages } from '@/i18n/messages';
import { AtOnce, Behind } from '@/store/Behind';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';
import { Late } from '@/ui/Late';
import { loadable } from '@/ui/loadable';
import { ChangeParts } from './ChangeParts';
import { Headline } from './Headline';
import { HourBlocks } from './HourBlocks';
import { NextStep } from './NextStep';
import { ReasonList } from './ReasonList';
import { ResultLine } from './ResultLine';
import { ScoreNumber } from './ScoreNumber';
import { Sureness } from './Sureness';
import './result.css';

/** Only a role of one's own has questions that were left open. */
const OpenQuestions = loadable(async () => {
  const [{ OpenQuestions: Open }] = await Promise.all([
    import('@/calculator/find/OpenQuestions'),
    loadLateWords(),
  ]);
  return Open;
});

/**
 * The result of the person's own figures, in the order in which bad news is told: what holds, what
 * changes, how sure it is, the nearest step, who can help.
 */
export function ResultPanel() {
  const t = useMessages();
  const { personal } = useResult();
  const kind = useStore((state) => state.role.provenance.kind);
  const hasOpen = useStore((state) => state.profile.open !== undefined);
  return (
    <section
      className="result"
      id="result"
      aria-label={t.result.region}
      data-score={personal.shown.toFixed(1)}
      data-zone={personal.zone}
    >
      <Behind>
        <Headline />
        {hasOpen && (
          <AtOnce>
            <Late>
              <OpenQuestions />
            </Late>
          </AtOnce>
        )}
        <div className="score-and-range">
          <AtOnce>
            <ScoreNumber />
          </AtOnce>
          <Suspense fallback={<div className="line-figure" />}>
            <ResultLine />
          </Suspense>
        </div>
        <Sureness />
        <HourBlocks />
        <ReasonList />
        <NextStep />
        <ChangeParts />
      </Behind>
      <p className="pinned">
        {t.score.note} {t.score.source[kind]}
      </p>
    </section>
  );
}
