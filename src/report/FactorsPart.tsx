import { factorGroups, type FactorGroup, type FactorRow } from './factorRows';
import type { ReportGiven } from './given';
import { ReportPart } from './ReportPart';
import { useReportWords } from './useReportWords';
import { Aside } from './WeekPart';

/** Market, barriers, human factors and AI demand in one table, a group at a time. */
export function FactorsPart({ given }: { given: ReportGiven }) {
  const { words } = useReportWords();
  const { title, input, value, meaning, reason } = words.factors;
  return (
    <ReportPart title={title} className="report-factors">
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
              <th scope="col" role="columnheader">
                {reason}
              </th>
            </tr>
          </thead>
          {factorGroups(given).map((group) => (
            <GroupRows key={group.group} group={group} />
          ))}
        </table>
      </div>
    </ReportPart>
  );
}

function GroupRows({ group: { group, total, min, max, rows } }: { group: FactorGroup }) {
  const { t, words } = useReportWords();
  const figure = min < 0 ? t.format.signed : t.format.upTo;
  const range = `${figure(min)} … ${figure(max)}`;
  return (
    <tbody role="rowgroup">
      <tr role="row" className="report-group">
        <th scope="rowgroup" role="rowheader" colSpan={4}>
          {words.factors.group(t.groups[group], figure(total), range)}
          {group === 'protective' && <Aside>{words.factors.protective}</Aside>}
        </th>
      </tr>
      {rows.map((row) => (
        <Factor key={row.id} row={row} figure={figure} />
      ))}
    </tbody>
  );
}

function Factor({ row, figure }: { row: FactorRow; figure: (value: number) => string }) {
  const { t, words } = useReportWords();
  const { name, levels } = t.dimensions[row.id]!;
  const follows = row.follows ? [t.figures.reason(row.id, row.follows)] : [];
  return (
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
      <td role="cell" data-label={words.factors.reason}>
        {[...row.reasons, ...follows].join(' ') || words.week.noReason}
      </td>
    </tr>
  );
}
