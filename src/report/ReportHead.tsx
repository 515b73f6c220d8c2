import { useEffect, useRef } from 'react';
import { titleOf } from '@/profile/baseProfile';
import type { FirstPage } from './firstPage';
import type { ReportGiven } from './given';
import { useReportWords } from './useReportWords';

interface ReportHeadProps {
  given: ReportGiven;
  about: FirstPage['about'];
}

/** Title, whose report it is, and the coach's particulars. */
export function ReportHead({ given: { role, profile, settings }, about }: ReportHeadProps) {
  const { words } = useReportWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className="report-head">
      <div>
        <p className="report-kind">{words.head.kind}</p>
        <h1 ref={heading} tabIndex={-1}>
          {titleOf(role, profile)}
        </h1>
        <dl>
          {about.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {settings?.logo && (
        <img src={settings.logo} alt={words.head.logo(settings.coachName.trim())} />
      )}
    </header>
  );
}
