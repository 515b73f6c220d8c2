import { CompareSection } from './columns/CompareSection';
import { LibrarySection } from './library/LibrarySection';
import { VersionsSection } from './versions/VersionsSection';

/** How do I compare? */
export function ComparePlace() {
  return (
    <>
      <CompareSection />
      <VersionsSection />
      <LibrarySection />
    </>
  );
}
