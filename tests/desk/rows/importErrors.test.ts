import { describe, expect, test } from 'vitest';
import { importClients } from '@/desk/rows/importClients';
import { DESK_LIMITS } from '@/desk/rows/limits';
import { backend } from '../../golden/inputs';
import { HEADER, errorsOf, good, findRole, read, two } from './importSample';

describe('a bad row', () => {
  const LONG = 'x'.repeat(121);
  test.each([
    ['no client', ',Task,10,3', 'clientMissing', null],
    ['no task', 'Bad,,10,3', 'taskMissing', 'Bad'],
    ['a time that is no number', 'Bad,Task,much,3', 'timeNotANumber', 'Bad'],
    ['no time', 'Bad,Task,,3', 'timeNotANumber', 'Bad'],
    ['a negative time', 'Bad,Task,-5,3', 'timeOutOfRange', 'Bad'],
    ['an endless time', 'Bad,Task,1000001,3', 'timeOutOfRange', 'Bad'],
    ['a score of 0', 'Bad,Task,10,0', 'scoreOutOfRange', 'Bad'],
    ['a score of 6', 'Bad,Task,10,6', 'scoreOutOfRange', 'Bad'],
    ['half a score', 'Bad,Task,10,2.5', 'scoreOutOfRange', 'Bad'],
    ['no score', 'Bad,Task,10,', 'scoreOutOfRange', 'Bad'],
    ['too few cells', 'Bad,Task,10', 'tooFewCells', 'Bad'],
    ['the name alone', 'Bad', 'tooFewCells', 'Bad'],
    ['another separator', 'Bad;Task;10;3', 'tooFewCells', 'Bad;Task;10;3'],
    ['a decimal comma between commas', 'Bad,Task,12,5,3,,,x', 'tooManyCells', 'Bad'],
    ['an unknown bucket', 'Bad,Task,10,3,lost', 'bucketUnknown', 'Bad'],
    ['an unknown role', 'Bad,Task,10,3,,toString', 'roleUnknown', 'Bad'],
    ['too long a name', `${LONG},Task,10,3`, 'textTooLong', null],
    ['too long a task', `Bad,${LONG},10,3`, 'textTooLong', 'Bad'],
    ['too long a tag', `Bad,Task,10,3,,,${'x'.repeat(41)}`, 'textTooLong', 'Bad'],
    [
      'too many tags',
      `Bad,Task,10,3,,,${'abcdefghijklmnopqrstu'.split('').join(';')}`,
      'tooManyTags',
      'Bad',
    ],
  ])('with %s is named, and the others are read', async (_, row, kind, client) => {
    const header = 'client,task,time,score,bucket,role,tags';
    const file = [header, 'Good,One,50,3', row, '', 'Good,Two,50,3'].join('\n');
    const found = await good(file);
    expect(errorsOf(found)).toEqual([[kind, 3, client]]);
    expect(found.clients).toMatchObject([
      { name: 'Good', tasks: [{ name: 'One' }, { name: 'Two' }] },
    ]);
  });

  test('costs its client whole: a part of a week would score differently', async () => {
    const found = await good(`${two}\nSample client 1,More,x,3`);
    expect(found.clients.map((client) => client.name)).toEqual(['Sample client 2']);
    expect(found.errors).toEqual([
      { kind: 'timeNotANumber', line: 5, client: 'Sample client 1', value: 'x' },
    ]);
  });

  test('of more cells than the header names is misread by nobody; empty ones do not count', async () => {
    const rows = ['A,One,12.5,3,, ,', 'B,One,12,5,3', 'C,One,50,3', 'C,Two,"12,5",3'];
    const found = await good([`${HEADER},`, ...rows].join('\n'));
    expect(errorsOf(found)).toEqual([['tooManyCells', 3, 'B']]);
    expect(
      found.clients.map(({ name, tasks }) => [name, ...tasks.map(({ time }) => time)]),
    ).toEqual([
      ['A', 12.5],
      ['C', 50, 12.5],
    ]);
  });

  test('is named in the order of the lines, whatever found it', async () => {
    const found = await good(`${HEADER}\nBad,A,0,3\nWorse,A,x,3\nGood,A,1,3\nLast,A,y,3`);
    expect(found.errors.map(({ line }) => line)).toEqual([2, 3, 5]);
  });

  test('repeats a task, whatever its case', async () => {
    const found = await good(`${HEADER}\nBad,Read  mail,10,3\nBad,read mail,20,3`);
    expect(errorsOf(found)).toEqual([['duplicateTask', 3, 'Bad']]);
    expect(found.clients).toEqual([]);
  });

  test('names another role than before', async () => {
    const file = `${HEADER},role\nBad,A,10,3,accountant\nBad,B,10,3,${backend.id}`;
    expect(errorsOf(await good(file))).toEqual([['roleDiffers', 3, 'Bad']]);
  });

  test('is one too many', async () => {
    const rows = Array.from({ length: 41 }, (_, index) => `Bad,Task ${index},1,3`);
    const found = await good([HEADER, ...rows].join('\n'));
    expect(errorsOf(found)).toEqual([['tooManyTasks', 42, 'Bad']]);
  });

  test('is of a client without any time', async () => {
    const found = await good(`${HEADER}\nBad,A,0,3\nBad,B,0,3\nGood,A,0,3\nGood,B,1,3`);
    expect(errorsOf(found)).toEqual([['noTime', 2, 'Bad']]);
    expect(found.clients.map((client) => client.name)).toEqual(['Good']);
  });

  test('has a quote that is never closed', async () => {
    const found = await good(`${HEADER}\nGood,A,1,3\nBad,"A,1,3\nGood,B,1,3`);
    expect(found.errors.map(({ kind, line }) => [kind, line])).toEqual([['quotesBroken', 3]]);
    expect(found.clients).toMatchObject([{ name: 'Good', tasks: [{ name: 'A' }] }]);
  });

  test('is one of more than can be listed', async () => {
    const rows = Array.from({ length: 1203 }, (_, index) => `Bad ${index},A,x,3`);
    const found = await good([HEADER, ...rows].join('\n'));
    expect([found.errors.length, found.errorsNotListed]).toEqual([1000, 203]);
  });
});

describe('a file', () => {
  test('without our columns is refused, with their names', async () => {
    const refused = { ok: false, reason: 'columnsMissing', missing: ['client', 'score'] };
    expect(await read('task,time\nRead,10')).toEqual(refused);
  });

  test.each([
    ['too long a first line', 'x'.repeat(60_000), 'textTooLong', 1],
    [
      'too long a first line before good ones',
      `${'x,'.repeat(30_000)}\n${HEADER}\nA,B,1,3`,
      'textTooLong',
      1,
    ],
    ['an open quote in its first line', `"client,${'x'.repeat(60_000)}`, 'quotesBroken', 1],
    ['all of it on one line', JSON.stringify(Array(9000).fill({ client: 'A' })), 'textTooLong', 1],
    ['too long a line after empty ones', `\n\n${'x'.repeat(60_000)}`, 'textTooLong', 3],
  ])('with %s says so of that line', async (_, file, kind, line) => {
    const value = file.trimStart().slice(0, 80);
    expect(await read(file)).toMatchObject({
      ok: true,
      clients: [],
      errors: [{ kind, line, value }],
    });
  });

  test.each(['', '\n\n', '\uFEFF'])('without anything in it is empty', async (file) => {
    expect(await read(file)).toEqual({ ok: false, reason: 'empty' });
  });

  test.each([HEADER, `${HEADER}\n\n`, `sep=,\n${HEADER}`])(
    'of a header only (%j) says that no line follows',
    async (file) => {
      expect(await read(file)).toEqual({ ok: false, reason: 'noRows' });
    },
  );

  test('of a spreadsheet’s own kind is said to be no CSV file', async () => {
    const file = new Blob([Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0xff])]);
    expect(await read(file)).toEqual({ ok: false, reason: 'noText' });
  });

  test('that is too large is not read', async () => {
    const bytes = DESK_LIMITS.importBytes + 1;
    const file = { size: bytes } as Blob;
    const refused = { ok: false, reason: 'tooLarge', bytes, most: DESK_LIMITS.importBytes };
    expect(await read(file)).toEqual(refused);
  });

  test('can be cancelled while it is read', async () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, index) => `Sample ${index % 900},T${index},1,3`,
    );
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(new Error('enough')), 10);
    const reading = importClients([HEADER, ...rows].join('\n'), findRole, {
      signal: cancel.signal,
    });
    await expect(reading).rejects.toThrow('enough');
  });
});
