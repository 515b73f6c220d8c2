import { describe, expect, test } from 'vitest';
import { readTable } from '@/desk/rows/readTable';
import { tableOf } from '@/desk/rows/tableOf';

const long = 'a,b\n'.repeat(60_000); // several slices

describe('the rows of a table', () => {
  test.each(['\n', '\r\n', '\r'])('end with %j; those of blanks only are none', async (end) => {
    const rows = await readTable(['a,b', ' , ', 'c,d'].join(end), ',', {});
    expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
      [1, ['a', 'b']],
      [3, ['c', 'd']],
    ]);
  });

  test('are counted in characters while they are read, up to all of them', async () => {
    const seen: [number, number][] = [];
    await readTable(long, ',', { onProgress: (...at) => seen.push(at) });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen[0]![0]).toBeLessThan(long.length);
    expect(seen.at(-1)).toEqual([long.length, long.length]);
  });

  test('are not read on once it is cancelled', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const onProgress = (done: number) => {
      seen.push(done);
      stop.abort(new Error('enough'));
    };
    const reading = readTable(long, ',', { signal: stop.signal, onProgress });
    await expect(reading).rejects.toThrow('enough');
    expect(seen).toHaveLength(1);
    await expect(tableOf(long, { signal: stop.signal })).rejects.toThrow('enough');
  });
});

describe('a table that goes on as none', () => {
  const head = 'client,task\nSample,Read\n';

  test('ends there, with the beginning of what is left', async () => {
    const { rows, cut } = await tableOf(`${head}  ${'x'.repeat(50_002)}`, {});
    expect(rows.map(({ cells }) => cells)).toEqual([['Sample', 'Read']]);
    expect(cut).toEqual({
      from: head.length,
      line: 3,
      why: 'textTooLong',
      left: 'x'.repeat(100),
    });
  });

  test('has lost nothing where only blanks follow', async () => {
    const { rows, cut } = await tableOf(`${head}${' '.repeat(50_002)}`, {});
    expect([rows.length, cut]).toEqual([1, null]);
  });

  test('is whole for most', async () => {
    expect((await tableOf(head, {})).cut).toBeNull();
  });
});
