import { useMessages } from '@/i18n/messages';
import { Disclosure } from '@/ui/Disclosure';
import { useShows } from '@/ui/everything';
import { Section } from '@/ui/Section';
import { RoleTable } from './RoleTable';
import { SectorPicture } from './SectorPicture';
import { SectorsOneByOne } from './SectorsOneByOne';
import { Standing } from './Standing';
import './library.css';

/** The whole library: where the person stands in it, and every role as a link. */
export function LibrarySection() {
  const t = useMessages();
  const readOnly = useShows() === 'open'; // the page of all roles has them by sector
  return (
    <Section id="library" title={t.library.title}>
      <Standing />
      {!readOnly && (
        <>
          <SectorPicture />
          <Disclosure summary={t.library.sectors}>
            <SectorsOneByOne />
          </Disclosure>
        </>
      )}
      <RoleTable />
      <Disclosure summary={t.library.how}>
        <p>{t.library.counted}</p>
        <p>{t.library.report}</p>
      </Disclosure>
    </Section>
  );
}
