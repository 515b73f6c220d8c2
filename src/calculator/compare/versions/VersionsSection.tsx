import { VersionList } from '@/calculator/keep/versions/VersionList';
import { useMessages } from '@/i18n/messages';
import { Section } from '@/ui/Section';

const showColumns = () => document.getElementById('compare-columns')?.focus();

/** The versions that a person keeps, to compare and to go back to. */
export function VersionsSection() {
  const t = useMessages();
  return (
    <Section id="versions" title={t.versions.title}>
      <VersionList onCompare={showColumns} />
    </Section>
  );
}
