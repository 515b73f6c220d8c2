import { usePartMessages } from '@/i18n/messages';
import type { SkippedLine } from '../reading/timesheet/readTimesheet';

const SHOWN = 10;

/** The lines of a timesheet that do not count, and why. */
export function SkippedLines({ skipped }: { skipped: readonly SkippedLine[] }) {
  const t = usePartMessages('measure').timesheet;
  if (skipped.length === 0) return null;
  return (
    <div className="hint">
      <p>{t.skipped(skipped.length)}</p>
      <ul>
        {skipped.slice(0, SHOWN).map(({ line, why }) => (
          <li key={line}>{t.skippedLine(line, t.skipReasons[why])}</li>
        ))}
        {skipped.length > SHOWN && <li>{t.moreSkipped(skipped.length - SHOWN)}</li>}
      </ul>
    </div>
  );
}
