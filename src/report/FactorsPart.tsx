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
      <div className="table-scroll" tabIndex={0} role="group" aria-label={title}>
        <table>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{input}</th>
              <th scope="col" className="number">
                {value}
              </th>
              <th scope="col">{meaning}</th>
              <th scope="col">{reason}</th>
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
    <tbody>
      <tr className="report-group">
        <th scope="rowgroup" colSpan={4}>
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
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">
        {figure(row.value)}
        {row.baseValue !== null && <Aside>{words.week.base(figure(row.baseValue))}</Aside>}
      </td>
      <td>{levels[String(row.value)]}</td>
      <td>{row.reasons.join(' ') || words.week.noReason}</td>
    </tr>
  );
}
