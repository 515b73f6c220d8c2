import { lazy, Suspense } from 'react';
import { loadLateWords, useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';
import { Headline } from './Headline';
import { ResultDetails } from './ResultDetails';
import './result.css';

/** Only a role of one's own has questions that were left open. */
const OpenQuestions = lazy(async () => {
  const [{ OpenQuestions: Open }] = await Promise.all([
    import('@/calculator/find/OpenQuestions'),
    loadLateWords(),
  ]);
  return { default: Open };
});

/** The result: score, range, and what there is to know about it. */
export function ResultPanel() {
  const t = useMessages();
  const { personal } = useResult();
  const hasOpen = useStore((state) => state.profile.open !== undefined);
  return (
    <section
      id="result"
      className="result"
      aria-label={t.result.region}
      data-score={personal.shown.toFixed(1)}
      data-zone={personal.zone}
    >
      <Headline />
      {hasOpen && (
        <Suspense fallback={null}>
          <OpenQuestions />
        </Suspense>
      )}
      <ResultDetails />
    </section>
  );
}
