import { useEffect, useRef, useState } from 'react';
import { copyTable, type CopiedAs } from '@/ui/copyTable';
import type { ReportGiven } from './given';
import { recapHtml, recapRows, recapText } from './recap';
import type { ReportResults } from './reportResults';
import { useReportWords } from './useReportWords';

interface RecapPanelProps {
  given: ReportGiven;
  results: ReportResults;
}

function selectAll(element: HTMLElement): void {
  const selection = window.getSelection();
  selection?.selectAllChildren(element);
}

/** The recap as it will be pasted, copied as soon as it is asked for; else selected to be copied. */
export function RecapPanel({ given, results }: RecapPanelProps) {
  const both = useReportWords();
  const { recap } = both.words;
  const rows = recapRows(both, given, results);
  const [html, text] = [recapHtml(rows), recapText(rows)];
  const table = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<{ html: string; as: CopiedAs } | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let wanted = true;
    void copyTable(html, text).then((as) => {
      if (!wanted) return;
      setCopied({ html, as });
      if (as === 'none' && table.current) selectAll(table.current);
    });
    return () => {
      wanted = false;
    };
  }, [html, text, asked]);
  const again = () => {
    setCopied(null); // the same words again would not be spoken
    setAsked(asked + 1);
  };
  return (
    <div className="report-panel">
      <p role="status">{copied?.html === html && recap.copied[copied.as]}</p>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={recap.title} ref={table}>
        <table>
          <tbody>
            {rows.map(({ label, lines }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  {lines.map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="button-row">
        <button type="button" onClick={again}>
          {recap.again}
        </button>
      </div>
      <label className="field wide">
        <span>{recap.asText}</span>
        <textarea readOnly rows={6} value={text} onFocus={(event) => event.target.select()} />
      </label>
    </div>
  );
}
