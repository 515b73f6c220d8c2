import { isOwnRole } from '@/data/ownRole';
import { dataVersionOf, METHOD_VERSION } from '@/data/versions';
import { changeLines } from './annexRows';
import type { ReportGiven } from './given';
import { ReportPart } from './ReportPart';
import { cutNotes } from './room';
import { roleSources } from './roleSources';
import type { Shortening } from './shortening';
import { useReportWords } from './useReportWords';

interface NotesPartProps {
  notes: string;
  shortening: Shortening;
}

/** What the coach wrote, as it was written; said where there is more of it than has room. */
export function NotesPart({ notes, shortening }: NotesPartProps) {
  const { words } = useReportWords();
  const shown = cutNotes(notes, shortening.notes);
  return (
    <ReportPart title={words.annex.parts.notes}>
      <p className="report-written">{shown}</p>
      {shown !== notes.trim() && <p className="report-small">{words.notes.cut}</p>}
    </ReportPart>
  );
}

/** What the library advises in this role; none of it was agreed. */
export function IdeasPart({ given: { role } }: { given: ReportGiven }) {
  const { words } = useReportWords();
  const { strategy, horizon } = role.brief;
  return (
    <ReportPart title={words.annex.parts.ideas}>
      <ol>
        {strategy.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {horizon && <p>{words.plan.horizon(horizon)}</p>}
    </ReportPart>
  );
}

/** What the session changed, the largest first. */
export function LogPart({ given, shortening }: { given: ReportGiven; shortening: Shortening }) {
  const both = useReportWords();
  const changes = changeLines(both, given, shortening);
  if (changes.length === 0) return null;
  return (
    <ReportPart title={both.words.annex.parts.log}>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
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
