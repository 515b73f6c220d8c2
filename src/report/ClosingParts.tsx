import { isOwnRole } from '@/data/ownRole';
import { dataVersionOf, METHOD_VERSION } from '@/data/versions';
import type { ReportGiven } from './given';
import { ReportPart } from './ReportPart';
import { roleSources } from './roleSources';
import { useReportWords } from './useReportWords';

/** What the coach wrote, as it was written. */
export function NotesPart({ notes }: { notes: string | null }) {
  const { words } = useReportWords();
  if (!notes?.trim()) return null;
  return (
    <ReportPart title={words.notes.title}>
      <p className="report-written">{notes.trim()}</p>
    </ReportPart>
  );
}

/** Where the values come from, how they were scored, and when. */
export function SourcesPart({ given: { role, date } }: { given: ReportGiven }) {
  const { t, words } = useReportWords();
  const sources = roleSources(role);
  const { kind, note, ours } = role.provenance;
  const own = isOwnRole(role);
  return (
    <ReportPart title={words.sources.title} className="report-sources">
      <p>
        {t.provenance[kind]}: {t.provenance[`${kind}Hint`]} {note}{' '}
        {ours.length > 0 && t.provenance.ours(ours.map((group) => t.groups[group]))}
      </p>
      <p>{sources.length > 0 ? words.sources.sources(sources) : words.sources.none}</p>
      <p>{t.app.footerMethod}</p>
      <p>
        {words.sources.version(METHOD_VERSION, own ? '–' : dataVersionOf(role), words.day(date))}
      </p>
    </ReportPart>
  );
}
