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
    ['about', t.about.title],
    ['why', t.why.title],
    ['certainty', t.certainty.title],
    ['matters', t.matters.title],
    ['reread', t.reread.title],
    ['moves', t.moves.title],
    ['pace', t.pace.title],
    ['variant', t.variant.title],
    ['next', t.next.title],
    ['compare', t.compare.title],
    ['library', t.library.title],
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
