import { usePartMessages } from '@/i18n/messages';
import { SelectField } from '@/ui/SelectField';
import type { TimesheetReading } from '../reading/timesheet/readTimesheet';
import { COLUMN_KINDS, isEnough, type ColumnKind } from '../reading/timesheet/timesheetColumns';

/** As many columns as are asked about; tables with more have what counts among the first. */
const MOST_COLUMNS = 30;

interface ColumnFieldsProps {
  reading: TimesheetReading;
  kinds: readonly ColumnKind[];
  onChoose: (column: number, kind: ColumnKind) => void;
}

/** What each column holds: asked where its names do not say it, else to be looked at. */
export function ColumnFields({ reading, kinds, onChoose }: ColumnFieldsProps) {
  const t = usePartMessages('measure').timesheet;
  const { headers, sample } = reading;
  const known = isEnough(kinds);
  const options = COLUMN_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }));
  return (
    <details className="measure-columns" open={!known}>
      <summary>{t.columns}</summary>
      {!known && <p role="alert">{t.ask}</p>}
      <div className="fields">
        {headers.slice(0, MOST_COLUMNS).map((header, column) => (
          <SelectField
            key={column}
            label={t.column(header || String(column + 1), sample[column] ?? '')}
            labelShown={t.column(header || String(column + 1), sample[column] ?? '')}
            value={kinds[column] ?? 'none'}
            options={options}
            onChange={(kind) => onChoose(column, kind)}
          />
        ))}
      </div>
    </details>
  );
}
