import { isCut, saidOf } from './annexRows';
import { factorGroups, type FactorGroup, type FactorRow } from './factorRows';
import type { ReportGiven } from './given';
import { ReportPart } from './ReportPart';
import { Said } from './Said';
import type { Shortening } from './shortening';
import { useReportWords } from './useReportWords';
import { Aside } from './WeekPart';

interface FactorsPartProps {
  given: ReportGiven;
  shortening: Shortening;
}

/** Market, barriers, human factors and AI demand in one table, a group at a time. */
export function FactorsPart({ given, shortening }: FactorsPartProps) {
  const { words } = useReportWords();
  const { title, input, value, meaning, reason } = words.factors;
  const groups = factorGroups(given);
  const written = groups.flatMap(({ rows }) => rows.map((row) => row.written));
  return (
    <ReportPart
      title={title}
      className={shortening.levelReasons ? 'report-factors' : 'report-factors report-long'}
    >
      <div className="table-scroll stacks" tabIndex={0} role="group" aria-label={title}>
        <table role="table">
          <caption className="visually-hidden">{title}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {input}
              </th>
              <th scope="col" role="columnheader" className="number">
                {value}
              </th>
              <th scope="col" role="columnheader">
                {meaning}
              </th>
              {shortening.levelReasons && (
                <th scope="col" role="columnheader">
                  {reason}
                </th>
              )}
            </tr>
          </thead>
          {groups.map((group) => (
            <GroupRows key={group.group} group={group} shortening={shortening} />
          ))}
        </table>
      </div>
      <p className="report-small">
        {[
          !shortening.levelReasons && words.factors.shortened,
          isCut(written, shortening) && words.week.cut,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </ReportPart>
  );
}

interface GroupRowsProps {
  group: FactorGroup;
  shortening: Shortening;
}

function GroupRows({ group: of, shortening }: GroupRowsProps) {
  const { group, total, min, max, rows } = of;
  const { t, words } = useReportWords();
  const figure = min < 0 ? t.format.signed : t.format.upTo;
  const range = `${figure(min)} … ${figure(max)}`;
  return (
    <tbody role="rowgroup">
      <tr role="row" className="report-group">
        <th scope="rowgroup" role="rowheader" colSpan={shortening.levelReasons ? 4 : 3}>
          {words.factors.group(t.groups[group], figure(total), range)}
          {group === 'protective' && <Aside>{words.factors.protective}</Aside>}
        </th>
      </tr>
      {rows.map((row) => (
        <Factor key={row.id} row={row} figure={figure} shortening={shortening} />
      ))}
    </tbody>
  );
}

interface FactorProps {
  row: FactorRow;
  figure: (value: number) => string;
  shortening: Shortening;
}

function Factor({ row, figure, shortening }: FactorProps) {
  const { t, words } = useReportWords();
  const { name, levels } = t.dimensions[row.id]!;
  const follows = row.follows && t.figures.reason(row.id, row.follows);
  const said = saidOf(row.written, shortening);
  const { levelReasons } = shortening;
  return (
    <>
      <tr role="row">
        <th scope="row" role="rowheader">
          {name}
        </th>
        <td role="cell" data-label={words.factors.value} className="number">
          {figure(row.value)}
          {row.baseValue !== null && <Aside>{words.week.base(figure(row.baseValue))}</Aside>}
        </td>
        <td role="cell" data-label={words.factors.meaning}>
          {levels[String(row.value)]}
        </td>
        {levelReasons && (
          <td role="cell" data-label={words.factors.reason}>
            {row.library ?? follows ?? (said ? '' : words.week.noReason)}
          </td>
        )}
      </tr>
      {said && (
        <tr role="row" className="below">
          <td role="cell" colSpan={levelReasons ? 4 : 3}>
            <Said>{said}</Said>
          </td>
        </tr>
      )}
    </>
  );
}
