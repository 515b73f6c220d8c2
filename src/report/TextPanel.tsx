import { useEffect, useRef, useState } from 'react';
import type { ReportGiven } from './given';
import type { ReportResults } from './reportResults';
import { copyText } from '@/ui/copyText';
import { reportText } from './reportText';
import { useReportWords } from './useReportWords';
import { TEXT_COLUMNS } from './wrapText';

interface TextPanelProps {
  given: ReportGiven;
  results: ReportResults;
  withNotes: boolean;
}

/** The report as plain text, copied as soon as it is asked for; else ready to be selected. */
export function TextPanel({ given, results, withNotes }: TextPanelProps) {
  const both = useReportWords();
  const { bar } = both.words;
  const text = reportText(both, given, results, withNotes);
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null);
  useEffect(() => {
    let wanted = true;
    void copyText(text).then((done) => {
      if (!wanted) return;
      setCopied({ text, done });
      if (!done) field.current?.focus();
    });
    return () => {
      wanted = false;
    };
  }, [text]);
  const state = copied?.text === text ? (copied.done ? bar.copied : bar.copyFailed) : '';
  return (
    <div className="report-panel">
      <p role="status">{state}</p>
      <textarea
        ref={field}
        readOnly
        aria-label={bar.textLabel}
        rows={16}
        cols={TEXT_COLUMNS}
        value={text}
        onFocus={(event) => event.target.select()}
      />
    </div>
  );
}
