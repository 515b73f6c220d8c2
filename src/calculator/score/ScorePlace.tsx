import { lazy } from 'react';
import { loadLateWords, useMessages } from '@/i18n/messages';
import { Disclosure } from '@/ui/Disclosure';
import { DimensionSection } from './dimensions/DimensionSection';
import { ResultPanel } from './result/ResultPanel';
import { WeekSection } from './week/WeekSection';
import './scorePlace.css';

/** Skills and their words come when they are wanted. */
const AboutSection = lazy(async () => {
  const [{ AboutSection: About }] = await Promise.all([
    import('./about/AboutSection'),
    loadLateWords(),
  ]);
  return { default: About };
});

/** How exposed am I, and is this me? */
export function ScorePlace() {
  const t = useMessages();
  return (
    <>
      <ResultPanel />
      <div className="own-inputs">
        <WeekSection />
        <DimensionSection group="evidence" />
        <DimensionSection group="barriers" />
        <DimensionSection group="growth" />
        <DimensionSection group="protective" />
        <Disclosure summary={t.titles.about}>
          <AboutSection />
        </Disclosure>
      </div>
    </>
  );
}
