import type { ReactNode } from 'react';
import { DataTable } from '@/ui/DataTable';
import type { ReportGiven } from './given';
import { ReportPart } from './ReportPart';
import { useReportWords } from './useReportWords';
import { removedTasks, TASKS_WITH_BASE_REASONS, weekRows, type WeekRow } from './weekRows';

/** The week as a table: every task with its values, the base's where they differ, and why. */
export function WeekPart({ given }: { given: ReportGiven }) {
  const { t, words } = useReportWords();
  const { role, profile } = given;
  const removed = removedTasks(role, profile);
  const isLong = profile.tasks.length > TASKS_WITH_BASE_REASONS;
  const head = [
    words.week.task,
    words.week.time,
    words.week.score,
    words.week.whatAiDoes,
    words.week.reason,
  ];
  return (
    <ReportPart
      title={words.week.title}
      className={isLong ? 'report-week report-long' : 'report-week'}
    >
      <DataTable
        stacks
        caption={words.week.title}
        head={head}
        rows={weekRows(given).map((row) => ({ key: row.id, cells: weekCells(row) }))}
        numeric={[1, 2]}
      />
      <p className="report-small">
        {t.week.total(100, profile.hoursPerWeek)}.{' '}
        {removed.length > 0 &&
          words.week.removed(
            removed.map(({ name, time }) =>
              words.week.taskAndTime(name, t.week.percentValue(time)),
            ),
          )}{' '}
        {isLong && words.week.shortened(TASKS_WITH_BASE_REASONS)}
      </p>
    </ReportPart>
  );

  function weekCells(row: WeekRow): ReactNode[] {
    const { percentValue } = t.week;
    const score = t.format.upTo;
    return [
      <>
        {row.name}
        {row.isAdded && <Aside>{words.week.own}</Aside>}
      </>,
      <>
        {percentValue(row.time)}
        {row.baseTime !== null && <Aside>{words.week.base(percentValue(row.baseTime))}</Aside>}
      </>,
      <>
        {score(row.score)}
        {row.baseScore !== null && <Aside>{words.week.base(score(row.baseScore))}</Aside>}
      </>,
      <>
        {t.buckets[row.bucket]}
        {!isLong && <Aside>{t.scoreLevels[row.score]!}</Aside>}
      </>,
      row.reasons.join(' ') || (isLong ? '' : words.week.noReason),
    ];
  }
}

/** What stands under a value in smaller type. */
export function Aside({ children }: { children: string }) {
  return <span className="report-aside"> {children}</span>;
}
