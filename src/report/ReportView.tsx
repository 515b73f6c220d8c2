import { useEffect, type ReactNode } from 'react';
import { titleOf } from '@/profile/baseProfile';
import { ChangePart } from './ChangePart';
import { NotesPart, SourcesPart } from './ClosingParts';
import { ExportBar } from './ExportBar';
import { FactorsPart } from './FactorsPart';
import type { ReportGiven } from './given';
import { MeaningPart } from './MeaningPart';
import { MovedPart } from './MovedPart';
import { NextPart } from './NextPart';
import { PlanPart } from './PlanPart';
import { ReadersPart } from './ReadersPart';
import { ReportHead } from './ReportHead';
import { setReportFoot } from './reportFoot';
import { reportResults } from './reportResults';
import { ResultPart } from './ResultPart';
import { useReportWords } from './useReportWords';
import { WeekPart } from './WeekPart';
import './report.css';
import './reportTables.css';
import './reportPrint.css';

export interface ReportViewProps extends ReportGiven {
  /** The way back, first among the buttons. */
  back?: ReactNode;
}

/** The printed file is named by the document's title; both it and the foot leave with the report. */
function usePrintedNames(given: ReportGiven): void {
  const { words } = useReportWords();
  const { role, profile, clientName, date } = given;
  const title = words.documentTitle(titleOf(role, profile), clientName, date);
  const foot = words.pageFoot(titleOf(role, profile), clientName, date);
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  useEffect(() => setReportFoot(foot), [foot]);
}

/** A report of two to four pages, as a preview with everything to take it away. */
export function ReportView({ back, ...given }: ReportViewProps) {
  const results = reportResults(given);
  usePrintedNames(given);
  return (
    <div className="report">
      <ExportBar given={given} results={results} back={back} />
      <article className="report-sheet">
        <ReportHead given={given} />
        <ResultPart profile={given.profile} results={results} />
        <MeaningPart role={given.role} results={results} />
        <MovedPart results={results} />
        {results.readers && <ReadersPart readers={results.readers} reasons={given.reasons} />}
        <WeekPart given={given} />
        <FactorsPart given={given} />
        <ChangePart given={given} results={results} />
        <NextPart given={given} results={results} />
        <PlanPart given={given} />
        <NotesPart notes={given.notes} />
        <SourcesPart given={given} />
      </article>
    </div>
  );
}
