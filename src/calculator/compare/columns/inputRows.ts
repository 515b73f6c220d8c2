import { BUCKETS, DIMENSION_GROUPS, GROUP_NAMES, toOneDecimal } from '@/engine';
import type { Messages } from '@/i18n/messages';
import type { SideFigures } from '@/store/comparedSides';

/** One input of every column. */
export interface InputRow {
  key: string;
  name: string;
  /** As shown; the first one is what the others are measured against. */
  values: number[];
  digits: number;
  signed: boolean;
  /** A sum of the rows below it. */
  total: boolean;
}

const sum = (values: object) =>
  Object.values(values as Record<string, number>).reduce((total, value) => total + value, 0);

/** Every input of the columns beside each other, totals before what they are made of. */
export function inputRows(t: Messages, sides: readonly SideFigures[]): InputRow[] {
  const row = (
    key: string,
    name: string,
    valueOf: (side: SideFigures) => number,
    more: Partial<InputRow> = {},
  ): InputRow => {
    return {
      key,
      name,
      values: sides.map(valueOf),
      digits: 0,
      signed: false,
      total: false,
      ...more,
    };
  };
  const twoDecimals = ({ reading }: SideFigures) =>
    Math.round(reading.assessment.taskResistance * 100 + 1e-9) / 100;
  const groups = GROUP_NAMES.flatMap((group) => {
    const signed = DIMENSION_GROUPS[group].min < 0;
    const total = row(group, t.compare.total(t.groups[group]), ({ inputs }) => sum(inputs[group]), {
      signed,
      total: true,
    });
    const each = DIMENSION_GROUPS[group].ids.map((id) =>
      row(
        id,
        t.dimensions[id]!.name,
        ({ inputs }) => (inputs[group] as Record<string, number>)[id]!,
        { signed },
      ),
    );
    return [total, ...each];
  });
  const shares = BUCKETS.map((bucket) =>
    row(
      bucket,
      t.compare.shares(t.buckets[bucket]),
      ({ reading }) => toOneDecimal(reading.assessment.shares[bucket]),
      { digits: 1 },
    ),
  );
  return [
    row('tasks', t.why.resistance, twoDecimals, { digits: 2, total: true }),
    ...shares,
    ...groups,
    row('growth', t.groups.growth, ({ inputs }) => inputs.growth, { signed: true, total: true }),
  ];
}

/** Is this input another one in some column? */
export const differs = ({ values }: InputRow): boolean =>
  values.some((value) => value !== values[0]);
