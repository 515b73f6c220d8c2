import { usePartMessages } from '@/i18n/messages';
import { NumberField } from '@/ui/NumberField';
import { FileDrop } from '../FileDrop';
import { GroupTable } from '../give/GroupTable';
import type { Giving } from '../give/useGiving';
import { ReaderSays } from '../ReaderSays';
import { ColumnFields } from './ColumnFields';
import { SkippedLines } from './SkippedLines';
import type { Timesheet } from './useTimesheet';

/** More weeks than ten years have. */
const MOST_WEEKS = 530;

interface FromTimesheetProps {
  timesheet: Timesheet;
  giving: Giving;
}

/** The week from a table of hours: the file, its columns where nobody knows them, what was in it. */
export function FromTimesheet({ timesheet, giving }: FromTimesheetProps) {
  const { timesheet: t, open } = usePartMessages('measure');
  const { reader, work, weeks } = timesheet;
  const reading = reader.last?.reading;
  return (
    <>
      <p className="hint">{t.how}</p>
      <FileDrop
        label={t.choose}
        hint={t.drop}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        onFiles={([file]) => file && timesheet.readFile(file)}
      >
        <ReaderSays reader={reader} />
      </FileDrop>
      {reading && (
        <section className="measure-part">
          <h3>{t.title}</h3>
          <p role="status">
            {reading.rows.length === 0
              ? t.nothing
              : t.read(
                  reading.rows.length,
                  reading.rows.reduce((sum, { minutes }) => sum + minutes, 0) / 60,
                )}
          </p>
          <SkippedLines skipped={reading.skipped} />
          <ColumnFields reading={reading} kinds={timesheet.kinds} onChoose={timesheet.chooseKind} />
          {work && (
            <p className="measure-weeks">
              {t.weeks}{' '}
              <NumberField
                label={t.weeks}
                value={weeks}
                min={1}
                max={MOST_WEEKS}
                problem={t.weeksProblem(MOST_WEEKS)}
                unclear={open.unclear}
                onChange={timesheet.setWeeks}
              />
            </p>
          )}
        </section>
      )}
      {work && <GroupTable groups={work.groups} giving={giving} />}
    </>
  );
}
