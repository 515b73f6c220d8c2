import { useEffect, type ReactNode } from 'react';
import { titleOf } from '@/profile/baseProfile';
import type { ReportChoice } from '@/profile/reportChoice';
import { annexOf } from './annex';
import { AnnexView } from './AnnexView';
import { ChoicePanel } from './ChoicePanel';
import { ChosenPart } from './ChosenPart';
import { ExportBar } from './ExportBar';
import { firstPageOf } from './firstPage';
import type { ReportGiven } from './given';
import { PlanPart } from './PlanPart';
import { ReasonsPart } from './ReasonsPart';
import { setReportFoot } from './reportFoot';
import { ReportHead } from './ReportHead';
import { reportResults } from './reportResults';
import { StandPart } from './StandPart';
import { useReportWords } from './useReportWords';
import './report.css';
import './reportTables.css';
import './reportPrint.css';

export interface ReportViewProps extends ReportGiven {
  /** The way back, first among the buttons. */
  back?: ReactNode;
  /** Keeps what is wanted in the report; absent where nothing can be chosen. */
  onChoice?: (choice: ReportChoice) => void;
}

/** The printed file is named by the document's title; both it and the foot leave with the report. */
function usePrintedNames(given: ReportGiven): void {
  const { t, words } = useReportWords();
  const { role, profile, clientName, date } = given;
  const job = titleOf(role, profile);
  const title = words.documentTitle(job, clientName, date);
  const day = t.format.day(date);
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      // What came instead may have named itself already.
      if (document.title === title) document.title = before;
    };
  }, [title]);
  useEffect(
    () => setReportFoot(job, ...(clientName ? [clientName] : []), day),
    [job, clientName, day],
  );
}

/** A report of four pages at most, as a preview with everything to take it away. */
export function ReportView({ back, onChoice, ...given }: ReportViewProps) {
  const both = useReportWords();
  const results = reportResults(given);
  const page = firstPageOf(both, given, results);
  const annex = annexOf(both, given, results, page);
  usePrintedNames(given);
  return (
    <div className="report">
      <ExportBar given={given} results={results} back={back} />
      {onChoice && <ChoicePanel given={given} results={results} page={page} onChoice={onChoice} />}
      <article className="report-sheet">
        <div className="report-first">
          <ReportHead given={given} about={page.about} />
          <StandPart page={page} results={results} />
          <ReasonsPart reasons={page.reasons} />
          <ChosenPart moves={page.moves} />
          <PlanPart given={given} page={page} annex={annex} />
        </div>
        <AnnexView given={given} results={results} page={page} annex={annex} />
      </article>
    </div>
  );
}
