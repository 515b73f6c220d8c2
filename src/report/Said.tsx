import { useReportWords } from './useReportWords';

/** Somebody's own reason, told apart from what the library says. */
export function Said({ children }: { children: string }) {
  const { words } = useReportWords();
  return (
    <span className="report-said">
      <span className="report-said-label">{words.week.said}</span> {children}
    </span>
  );
}
