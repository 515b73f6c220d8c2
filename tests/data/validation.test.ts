import { describe, expect, test } from 'vitest';
import { checkAll } from '@/data/checks/checkAll';
import { employmentCovered, resistanceCorrelation } from '@/data/checks/libraryFigures';
import { movesReport } from '@/data/checks/movesReport';
import { validationReport } from '@/data/checks/report';
import { majorGroupOf, SOC_MAJOR_GROUPS } from '@/data/checks/socGroups';
import { vocabulary } from '@/data/checks/vocabulary';
import { roleFiles as files } from './roleFiles';
import committed from '../../docs/validation.md?raw';

const { roles } = checkAll(files, vocabulary);

describe('the library as a whole', () => {
  test('ranks task resistance against the Eloundou figure: correlation at most −0.85', () => {
    const { roles: compared, rho } = resistanceCorrelation(roles);
    // eslint-disable-next-line no-console -- the figure is meant to be seen
    console.info(`Spearman over ${compared} roles: ${rho.toFixed(3)}`);
    expect(rho).toBeLessThanOrEqual(-0.85);
  });

  test('holds at least 400 roles, 22 of them in software, data, AI, IT and security', () => {
    expect(roles.length).toBeGreaterThanOrEqual(400);
    const digital = roles.filter(({ sector }) =>
      ['software', 'data-ai', 'it-security'].includes(sector),
    );
    expect(digital.length).toBeGreaterThanOrEqual(22);
  });

  test('has a role in each of the 22 civilian SOC major groups', () => {
    const present = new Set(roles.map(({ soc }) => majorGroupOf(soc)));
    expect(Object.keys(SOC_MAJOR_GROUPS)).toHaveLength(22);
    expect(Object.keys(SOC_MAJOR_GROUPS).filter((group) => !present.has(group))).toEqual([]);
  });

  test('covers at least 90 % of US employment, each occupation counted once', () => {
    expect(employmentCovered(roles).percent).toBeGreaterThanOrEqual(90);
    expect(employmentCovered([...roles, ...roles])).toEqual(employmentCovered(roles));
  });

  test('each role has its AI-driven version', () => {
    expect(roles.filter(({ variant }) => !variant)).toEqual([]);
  });

  test('at least 65 % of the first three moves stay near, and no role is told to more than 6 %', () => {
    const { first, suggested } = movesReport(roles);
    expect(first.share).toBeGreaterThanOrEqual(0.65);
    expect(suggested[0]!.share).toBeLessThanOrEqual(0.06);
  });

  test('is what docs/validation.md tells (npm run validate writes it)', () => {
    expect(committed).toBe(validationReport(files).markdown);
  });
});
