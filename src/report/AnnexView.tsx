import { Fragment, type ReactNode } from 'react';
import type { AnnexPart } from '@/profile/reportChoice';
import type { Annex } from './annex';
import { ChangePart } from './ChangePart';
import { IdeasPart, LogPart, NotesPart, SourcesPart } from './ClosingParts';
import { DetailPart } from './DetailPart';
import { FactorsPart } from './FactorsPart';
import type { FirstPage } from './firstPage';
import type { ReportGiven } from './given';
import { MovedPart } from './MovedPart';
import { NextPart } from './NextPart';
import { MoreSteps } from './PlanPart';
import { ReadersPart } from './ReadersPart';
import type { ReportResults } from './reportResults';
import { useReportWords } from './useReportWords';
import { WeekPart } from './WeekPart';

interface AnnexViewProps {
  given: ReportGiven;
  results: ReportResults;
  page: FirstPage;
  annex: Annex;
}

/** Everything that follows the first page, on pages of its own. */
export function AnnexView({ given, results, page, annex }: AnnexViewProps) {
  const { words } = useReportWords();
  const { parts, left, shortening } = annex;
  const views: Record<AnnexPart, () => ReactNode> = {
    steps: () => <MoreSteps given={given} page={page} shortening={shortening} />,
    result: () => <DetailPart given={given} results={results} />,
    moved: () => <MovedPart results={results} />,
    readers: () => (
      <ReadersPart readers={results.readers!} reasons={given.reasons} shortening={shortening} />
    ),
    week: () => <WeekPart given={given} shortening={shortening} />,
    factors: () => <FactorsPart given={given} shortening={shortening} />,
    change: () => <ChangePart given={given} results={results} shortening={shortening} />,
    next: () => <NextPart given={given} results={results} />,
    ideas: () => <IdeasPart given={given} />,
    log: () => <LogPart given={given} shortening={shortening} />,
    notes: () => <NotesPart notes={given.notes!} shortening={shortening} />,
    sources: () => <SourcesPart given={given} />,
  };
  if (parts.length === 0) return null;
  return (
    <div className="report-annex">
      {parts.map((part) => (
        <Fragment key={part}>{views[part]()}</Fragment>
      ))}
      {left.length > 0 && (
        <p className="report-small">
          {words.annex.left(left.map((part) => words.annex.parts[part]))}
        </p>
      )}
    </div>
  );
}
