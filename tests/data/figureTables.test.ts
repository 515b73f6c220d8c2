import { describe, expect, test } from 'vitest';
import { OCCUPATION_COLUMNS, readFigureTables, withFigures } from '@/data/build/figureTables';
import type { WrittenRole } from '@/data/writtenRole';
import nurseText from '@/data/roles/registered-nurse.json?raw';

const nurse = JSON.parse(nurseText) as WrittenRole;

/** A row of occupations.csv with every cell empty but some. */
const row = (cells: Record<string, string>) => ({
  ...Object.fromEntries(OCCUPATION_COLUMNS.map((column) => [column, ''])),
  ...cells,
});

const related = (soc: string, related_soc: string, rank: string, tier: string) => ({
  soc,
  related_soc,
  rank,
  tier,
});

const tables = readFigureTables(
  [
    row({
      soc: '29-1141',
      title: 'Registered Nurses',
      employment_2024_thousands: '3400.0',
      wage_signal_noisy: '1',
      bls_ai_effect_on_share: 'decrease',
    }),
  ],
  [
    related('29-1141', '29-2061', '2', 'Primary-Short'),
    related('29-1141', '29-1171', '1', 'Primary-Short'),
    related('29-1141', '31-1131', '9', 'Primary-Long'),
    related('29-1141', '21-1022', '12', 'Supplemental'),
  ],
);

describe('figures from tables', () => {
  test('numbers, words, yes and no; an empty cell is unknown, never 0', () => {
    const { role } = withFigures(nurse, tables);
    expect(role.figures).toMatchObject({
      occupation: 'Registered Nurses',
      employment2024Thousands: 3400,
      wageSignalNoisy: true,
      blsAiEffect: 'decrease',
      medianWageUsd: null,
      postingsSector: null,
    });
  });

  test('related occupations by tier, in the order of their rank', () => {
    expect(withFigures(nurse, tables).role.related).toEqual({
      short: ['29-1171', '29-2061'],
      long: ['31-1131'],
      supplemental: ['21-1022'],
    });
  });

  test('names what changed, and nothing changes the second time', () => {
    const { role, changed } = withFigures(nurse, tables);
    expect(changed).toContain('figures.employment2024Thousands');
    expect(changed).toContain('related');
    expect(withFigures(role, tables)).toEqual({ role, changed: [] });
    const { figures: _f, related: _r, ...rest } = role;
    const { figures: _g, related: _s, ...before } = nurse;
    expect(rest).toEqual(before);
  });

  test('a new file gets figures and related occupations from its code alone', () => {
    const { related: _, ...unfinished } = { ...nurse, figures: null };
    const { role } = withFigures(unfinished as WrittenRole, tables);
    expect(role.figures?.occupation).toBe('Registered Nurses');
    expect(role.related.short).toHaveLength(2);
  });

  test('a code that the tables do not have keeps what the file says', () => {
    const { role, changed } = withFigures({ ...nurse, soc: '99-9999' }, tables);
    expect(changed).toEqual([]);
    expect(role.figures).toEqual(nurse.figures);
  });

  test('a cell that is no number and an unknown tier are named', () => {
    const bad = row({ soc: '29-1141', median_wage_usd: 'much' });
    expect(() => readFigureTables([bad], [])).toThrow(/29-1141 median_wage_usd: "much"/);
    expect(() => readFigureTables([], [related('29-1141', '1', '1', 'Cousin')])).toThrow(
      /29-1141: tier "Cousin"/,
    );
  });
});
