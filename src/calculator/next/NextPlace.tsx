import { MovesSection } from './change/MovesSection';
import { NextSection } from './moves/NextSection';
import { PlanSection } from './plan/PlanSection';
import { VariantSection } from './variant/VariantSection';
import './nextPlace.css';

/** What can I do? */
export function NextPlace() {
  return (
    <>
      <MovesSection />
      <VariantSection />
      <NextSection />
      <PlanSection />
    </>
  );
}
