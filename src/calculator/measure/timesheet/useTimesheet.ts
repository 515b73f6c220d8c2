import { useMemo, useState } from 'react';
import { useStore } from '@/store/store';
import type { ColumnKind } from '../reading/timesheet/timesheetColumns';
import { timesheetWork, weeksWritten } from '../reading/timesheet/timesheetWork';
import type { Work } from '../reading/week/work';
import { useReader, type Reader } from '../useReader';

export interface Timesheet {
  reader: Reader<'timesheet'>;
  readFile: (file: File) => void;
  /** What each column holds, as far as anybody knows. */
  kinds: readonly ColumnKind[];
  /** Says what a column holds; the table is read anew. */
  chooseKind: (column: number, kind: ColumnKind) => void;
  /** How many weeks the table is about. */
  weeks: number;
  setWeeks: (weeks: number) => void;
  /** Null = nothing is read, or its columns are not known yet. */
  work: Work | null;
}

/** A timesheet, what its columns hold, and how many weeks it is about. */
export function useTimesheet(today: string): Timesheet {
  const reader = useReader<'timesheet'>();
  const hoursPerWeek = useStore((state) => state.profile.hoursPerWeek);
  const [own, setOwn] = useState<number | null>(null);
  const [kinds, setKinds] = useState<readonly ColumnKind[] | null>(null);
  const { last } = reader;
  const rows = last?.reading.rows;
  const weeks = own ?? weeksWritten(rows ?? []);
  const work = useMemo(
    () => (rows && rows.length > 0 ? timesheetWork(rows, { weeks, hoursPerWeek, today }) : null),
    [rows, weeks, hoursPerWeek, today],
  );
  return {
    reader,
    readFile(file) {
      setOwn(null);
      setKinds(null);
      reader.start({ kind: 'timesheet', files: [file], kinds: null, encoding: null });
    },
    chooseKind(column, kind) {
      if (!last) return;
      // What was said a moment ago counts, though it is still being read.
      const before = kinds ?? last.reading.kinds;
      const said = before.map((each, index) => (index === column ? kind : each));
      setKinds(said);
      reader.start({ ...last.request, kinds: said });
    },
    kinds: kinds ?? last?.reading.kinds ?? [],
    weeks,
    setWeeks: setOwn,
    work,
  };
}
