import { BriefSection } from './brief/BriefSection';
import { RoleHeader } from './overview/RoleHeader';

/** What is happening to this job? */
export function JobPlace() {
  return (
    <>
      <RoleHeader />
      <BriefSection />
    </>
  );
}
