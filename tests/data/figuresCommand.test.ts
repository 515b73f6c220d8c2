import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { OCCUPATION_COLUMNS, RELATED_COLUMNS } from '@/data/build/figureTables';

const TITLES = 'src/data/titles/jobTitles.json';
const folder = mkdtempSync(join(tmpdir(), 'figures-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A table with one row that has nothing but a code. */
const table = (name: string, columns: readonly string[], ...cells: string[]) =>
  writeFileSync(
    join(folder, name),
    `${columns.join(',')}\n${columns.map((_, at) => cells[at] ?? '').join(',')}\n`,
  );

test.each([
  ['soc,name', 'titles.csv has no column title, source'],
  ['soc,title,source', 'titles.csv 00-0000: source "hearsay" is unknown'],
])('titles with %s that cannot be read change nothing and are named', (columns, reason) => {
  const before = readFileSync(TITLES, 'utf8');
  table('occupations.csv', OCCUPATION_COLUMNS, '00-0000');
  table('related.csv', RELATED_COLUMNS, '00-0000', '00-0000', '1', 'Primary-Short');
  table('titles.csv', columns.split(','), '00-0000', 'Nurse', 'hearsay');
  const { status, stderr } = spawnSync(process.execPath, ['.ci/figures.mjs', folder], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain(`Nothing was changed: ${reason}`);
  expect(readFileSync(TITLES, 'utf8')).toBe(before);
});
