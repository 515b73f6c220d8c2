import { CertaintySection } from './certainty/CertaintySection';
import { MattersSection } from './matters/MattersSection';
import { PaceSection } from './pace/PaceSection';
import { WhySection } from './parts/WhySection';
import { RereadSection } from './reread/RereadSection';
import './whyPlace.css';

/** Where does this number come from, and how sure is it? */
export function WhyPlace() {
  return (
    <div className="why-place">
      <WhySection />
      <CertaintySection />
      <MattersSection />
      <RereadSection />
      <PaceSection />
    </div>
  );
}
