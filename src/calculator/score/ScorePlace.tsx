import { Behind } from '@/store/Behind';
import { AboutSection } from './about/AboutSection';
import { DimensionSection } from './dimensions/DimensionSection';
import { ResultPanel } from './result/ResultPanel';
import { WeekSection } from './week/WeekSection';
import './scorePlace.css';

/** How exposed am I, and is this me? */
export function ScorePlace() {
  return (
    <>
      <ResultPanel />
      <div className="own-inputs">
        <Behind>
          <WeekSection />
        </Behind>
        <DimensionSection group="evidence" />
        <DimensionSection group="barriers" />
        <DimensionSection group="growth" />
        <DimensionSection group="protective" />
        <AboutSection />
      </div>
    </>
  );
}
