import { useEffect, useRef } from 'react';
import { titleOf } from '@/profile/baseProfile';
import type { ReportGiven } from './given';
import { useReportWords, type ReportWords } from './useReportWords';

/** Title, whose report it is, and the coach's particulars. */
export function ReportHead({ given }: { given: ReportGiven }) {
  const { t, words } = useReportWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { role, profile, clientName, settings, date } = given;
  const rows = [
    [words.head.client, clientName],
    [words.head.role, roleWords({ t, words }, given)],
    [words.head.date, words.day(date)],
    [words.head.coach, settings?.coachName],
    [words.head.contact, settings?.coachContact],
  ].filter((row): row is [string, string] => Boolean(row[1]?.trim()));
  return (
    <header className="report-head">
      <div>
        <p className="report-kind">{words.head.kind}</p>
        <h1 ref={heading} tabIndex={-1}>
          {titleOf(role, profile)}
        </h1>
        <dl>
          {rows.map(([label, value]) => (
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

/** The rung of the role, and the base it started from where the person calls it otherwise. */
function roleWords({ t, words }: ReportWords, { role, profile }: ReportGiven): string | null {
  if (role.title === '') return t.provenance.own;
  const { level, fromYears, toYears } = role.seniority;
  const title = titleOf(role, profile);
  const name = title === role.title ? title : words.head.roleWithBase(title, role.title);
  return `${name}, ${words.head.seniority(t.role.levels[level], t.role.years(fromYears, toYears))}`;
}
