import { useMessages } from '@/i18n/messages';

/** In-page links to every section. */
export function SectionNav() {
  const t = useMessages();
  const sections = [
    ['week', t.week.title],
    ['evidence', t.groups.evidence],
    ['barriers', t.groups.barriers],
    ['protective', t.groups.protective],
    ['growth', t.groups.growth],
    ['brief', t.brief.title],
    ['about', t.titles.about],
    ['why', t.titles.why],
    ['certainty', t.certainty.title],
    ['matters', t.titles.matters],
    ['reread', t.titles.reread],
    ['moves', t.moves.title],
    ['pace', t.titles.pace],
    ['variant', t.titles.variant],
    ['next', t.titles.next],
    ['compare', t.titles.compare],
    ['library', t.titles.library],
    ['share', t.share.title],
  ];
  return (
    <nav className="section-nav" aria-label={t.app.sections}>
      <ul>
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
