import { useMessages } from '@/i18n/messages';
import { Section } from '@/ui/Section';
import { RoleTable } from './RoleTable';
import { scoredRoles } from './scoredRoles';
import { SectorPicture } from './SectorPicture';
import './library.css';

/** The whole library: where the person's role sits in it, and every role as a link. */
export function LibrarySection() {
  const t = useMessages();
  return (
    <Section id="library" title={t.library.title} intro={t.library.intro(scoredRoles.length)}>
      <SectorPicture />
      <RoleTable />
      <p className="hint">{t.library.report}</p>
    </Section>
  );
}
