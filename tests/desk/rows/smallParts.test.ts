import { expect, test } from 'vitest';
import { base64Length } from '@/desk/rows/base64';
import { LOGO_CHARACTERS } from '@/desk/rows/limits';
import { ProblemList } from '@/desk/rows/problemList';
import type { DeskProblem } from '@/desk/rows/problems';
import { revisionOf } from '@/desk/rows/storedRows';
import { splitTags } from '@/desk/rows/tags';

test('tags stand between commas, each once, short, twenty of them', () => {
  expect(splitTags(' a, b ,,a, ')).toEqual(['a', 'b']);
  expect(splitTags('')).toEqual([]);
  expect(splitTags('e\u0301t\u00e9,\u00e9t\u00e9')).toEqual(['été']);
  expect(splitTags(`${'x'.repeat(39)} yz`)).toEqual(['x'.repeat(39)]);
  const many = Array.from({ length: 21 }, (_, at) => `t${at}`);
  expect(splitTags(many.join())).toEqual(many.slice(0, 20));
});

test('the longest logo is what its bytes take as a data URL', () => {
  expect(LOGO_CHARACTERS).toBe(23 + base64Length(200_000));
});

test.each([
  [{ revision: 3 }, 3],
  [{ revision: 1 }, 1],
  [{ revision: 0 }, 0],
  [{ revision: -1 }, 0],
  [{ revision: 1.5 }, 0],
  [{ revision: '3' }, 0],
  [{}, 0],
  [null, 0],
  [undefined, 0],
])('the revision of %j is %i', (row, revision) => expect(revisionOf(row)).toBe(revision));

test('problems are kept by row; the last look counts', () => {
  const problem = (id: string, field: string): DeskProblem => {
    return { kind: 'partLost', row: 'client', id, name: null, field, reason: 'missing' };
  };
  const problems = new ProblemList();
  expect([problems.all(), problems.has('clients', 'a')]).toEqual([[], false]);
  problems.set('clients', 'a', [problem('a', 'one'), problem('a', 'two')]);
  problems.set('sessions', 'a', [problem('a', 'three')]);
  problems.set('clients', 'b', []);
  expect(problems.all().map(({ field }) => field)).toEqual(['one', 'two', 'three']);
  expect(problems.has('clients', 'a')).toBe(true);
  expect([problems.has('clients', 'b'), problems.has('sessions', 'b')]).toEqual([false, false]);
  problems.set('clients', 'a', []);
  expect([problems.has('clients', 'a'), problems.has('sessions', 'a')]).toEqual([false, true]);
  problems.clear();
  expect(problems.all()).toEqual([]);
});
