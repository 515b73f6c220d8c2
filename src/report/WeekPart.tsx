import type { ReactNode } from 'react';
import { DataTable } from '@/ui/DataTable';
import { isCut, saidOf, weekShown } from './annexRows';
import type { ReportGiven } from './given';
import { ReportPart } from './ReportPart';
import { Said } from './Said';
import type { Shortening } from './shortening';
import { useReportWords } from './useReportWords';
import { removedTasks, type WeekRow } from './weekRows';

interface WeekPartProps {
  given: ReportGiven;
  shortening: Shortening;
}

/** The week as a table: every task with its values, the base's where they differ, and why. */
export function WeekPart({ given, shortening }: WeekPartProps) {
  const { t, words } = useReportWords();
  const { weekReasons } = shortening;
  const { rows, restCount, restTime } = weekShown(given, shortening);
  const removed = removedTasks(given.role, given.profile);
  const { task, time, score, whatAiDoes, reason } = words.week;
  const below = [
    `${t.week.total(100, given.profile.hoursPerWeek)}.`,
    removed.length > 0 &&
      words.week.removed(
        removed.map((each) => words.week.taskAndTime(each.name, t.week.percentValue(each.time))),
      ),
    restCount > 0 && words.week.rest(restCount, t.week.percentValue(restTime)),
    !weekReasons && words.week.shortened,
    isCut(
      rows.map(({ written }) => written),
      shortening,
    ) && words.week.cut,
  ];
  return (
    <ReportPart
      title={words.week.title}
      className={weekReasons ? 'report-week' : 'report-week report-long'}
    >
      <DataTable
        stacks
        caption={words.week.title}
        head={[task, time, score, whatAiDoes, ...(weekReasons ? [reason] : [])]}
        rows={rows.map((row) => {
          const said = saidOf(row.written, shortening);
          return { key: row.id, cells: weekCells(row), below: said && <Said>{said}</Said> };
        })}
        numeric={[1, 2]}
      />
      <p className="report-small">{below.filter(Boolean).join(' ')}</p>
    </ReportPart>
  );

  function weekCells(row: WeekRow): ReactNode[] {
    const { percentValue } = t.week;
    const figure = t.format.upTo;
    const cells = [
      <>
        {row.name}
        {row.isAdded && <Aside>{words.week.own}</Aside>}
      </>,
      <>
        {percentValue(row.time)}
        {row.baseTime !== null && <Aside>{words.week.base(percentValue(row.baseTime))}</Aside>}
      </>,
      <>
        {figure(row.score)}
        {row.baseScore !== null && <Aside>{words.week.base(figure(row.baseScore))}</Aside>}
      </>,
      <>
        {t.buckets[row.bucket]}
        {weekReasons && <Aside>{t.scoreLevels[row.score]!}</Aside>}
      </>,
    ];
    const none = row.written.length > 0 ? '' : words.week.noReason;
    return weekReasons ? [...cells, row.library ?? none] : cells;
  }
}

/** What stands under a value in smaller type. */
export function Aside({ children }: { children: string }) {
  return <span className="report-aside"> {children}</span>;
}
