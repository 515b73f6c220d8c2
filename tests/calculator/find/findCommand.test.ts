import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const find = (titles: string[], input = '') =>
  execFileSync(process.execPath, ['.ci/find.mjs', ...titles], { input, encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { title: string; roles: string[] });

describe('npm run find', () => {
  test('a JSON line for each title, at most five roles, none where there is none', () => {
    const found = find(['Midwife', 'engineer', 'qqqqzzzz']);
    expect(found.map(({ title }) => title)).toEqual(['Midwife', 'engineer', 'qqqqzzzz']);
    expect(found[0]!.roles[0]).toBe('midwife');
    expect(found[1]!.roles).toHaveLength(5);
    expect(found[2]!.roles).toEqual([]);
  });

  test('lines on standard input', () => {
    expect(find([], 'vet\r\nHGV driver\n').map(({ roles }) => roles[0])).toEqual([
      'veterinarian',
      'truck-driver',
    ]);
  });
});
