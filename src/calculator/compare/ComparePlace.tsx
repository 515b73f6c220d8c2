import { CompareSection } from './columns/CompareSection';
import { LibrarySection } from './library/LibrarySection';

/** How do I compare? */
export function ComparePlace() {
  return (
    <>
      <CompareSection />
      <LibrarySection />
    </>
  );
}
