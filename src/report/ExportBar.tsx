import { dayOfIso } from '@/i18n/localDay';
import { useState, type ReactNode } from 'react';
import { CardPanel } from './CardPanel';
import type { ReportGiven } from './given';
import { reportCsv } from './reportCsv';
import { reportJson } from './reportJson';
import { RecapPanel } from './RecapPanel';
import type { ReportResults } from './reportResults';
import { saveFile } from '@/ui/saveFile';
import { TextPanel } from './TextPanel';
import { useReportWords } from './useReportWords';
import './exportBar.css';
import { CheckBox } from '@/ui/CheckBox';

interface ExportBarProps {
  given: ReportGiven;
  results: ReportResults;
  back?: ReactNode;
}

/** Is there anything that somebody wrote? */
const hasNotes = ({ notes, reasons, profile }: ReportGiven) =>
  [notes, ...Object.values(reasons), ...Object.values(profile.notes)].some((text) => text?.trim());

/** Everything that takes the report away, and the way back. */
export function ExportBar({ given, results, back }: ExportBarProps) {
  const both = useReportWords();
  const { bar } = both.words;
  const [withNotes, setWithNotes] = useState(false);
  const [saved, setSaved] = useState('');
  const [panel, setPanel] = useState<{ kind: 'card' | 'text' | 'recap'; asked: number } | null>(
    null,
  );
  const open = (kind: 'card' | 'text' | 'recap') =>
    setPanel((before) => ({ kind, asked: (before?.asked ?? 0) + 1 }));
  const nameOf = (ending: string) => `${given.role.id}-${dayOfIso(given.date)}.${ending}`;
  const save = (ending: string, content: Blob) => {
    saveFile(nameOf(ending), content);
    setSaved(bar.saved(nameOf(ending)));
  };
  const csv = () => {
    // The mark at the beginning tells spreadsheets that it is UTF-8.
    const text = `\uFEFF${reportCsv(both, given, results, withNotes)}`;
    save('csv', new Blob([text], { type: 'text/csv;charset=utf-8' }));
  };
  const json = () =>
    save('report.json', new Blob([reportJson(given, withNotes)], { type: 'application/json' }));
  return (
    <section className="report-bar" aria-label={bar.label}>
      <div className="button-row">
        {back}
        <button type="button" className="primary" onClick={() => window.print()}>
          {bar.print}
        </button>
        <button type="button" onClick={csv}>
          {bar.csv}
        </button>
        <button type="button" onClick={json}>
          {bar.json}
        </button>
        <button type="button" onClick={() => open('card')}>
          {bar.card}
        </button>
        <button type="button" onClick={() => open('text')}>
          {bar.text}
        </button>
        <button type="button" onClick={() => open('recap')}>
          {bar.recap}
        </button>
      </div>
      {hasNotes(given) && (
        <CheckBox checked={withNotes} onChange={setWithNotes}>
          {bar.includeNotes}
        </CheckBox>
      )}
      <p role="status">{saved}</p>
      {panel?.kind === 'card' && <CardPanel given={given} results={results} onSave={save} />}
      {panel?.kind === 'recap' && <RecapPanel key={panel.asked} given={given} results={results} />}
      {panel?.kind === 'text' && (
        <TextPanel key={panel.asked} given={given} results={results} withNotes={withNotes} />
      )}
    </section>
  );
}
