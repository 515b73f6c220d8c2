import { describe, expect, test } from 'vitest';
import { importClients } from '@/desk/rows/importClients';
import { DESK_LIMITS } from '@/desk/rows/limits';
import { errorsOf, good, HEADER, read } from './importSample';

const TAGGED = `${HEADER},bucket,role,tags`;
const tagsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => `tag ${first + at}`);

describe('a table within its limits is read whole', () => {
  test('of the longest names and the longest tags, as many as there may be', async () => {
    const [client, task] = ['c'.repeat(120), 't'.repeat(120)];
    const tags = tagsFrom(10, 20).map((tag) => tag.padEnd(40, 'x'));
    const found = await good(`${TAGGED}\n${client},${task},100,3,,,${tags.join(';')}`);
    expect(found.errors).toEqual([]);
    expect(found.clients).toMatchObject([{ name: client, tags, tasks: [{ name: task }] }]);
  });

  test('of as many bytes as a file may have', async () => {
    const bytes = new TextEncoder().encode(`${HEADER}\nSample,Read,100,3`);
    const file = {
      size: DESK_LIMITS.importBytes,
      arrayBuffer: () => Promise.resolve(bytes.buffer),
    } as Blob;
    expect(await read(file)).toMatchObject({ ok: true, clients: [{ name: 'Sample' }] });
  });

  test('of tags that are repeated: each counts once', async () => {
    const row = `Sample,Read,50,3,,,${Array(21).fill('north').join(' ; ')}`;
    const found = await good(`${TAGGED}\n${row}\nSample,Write,50,3,,,north`);
    expect(found.errors).toEqual([]);
    expect(found.clients).toMatchObject([{ tags: ['north'] }]);
  });
});

describe('a table beyond its limits', () => {
  test('keeps the first 5000 clients whole and names each further line', async () => {
    const people = Array.from({ length: 5001 }, (_, at) => `Sample client ${at + 1},Read,50,3`);
    const table = [HEADER, ...people, 'Sample client 1,Write,50,3'].join('\n');
    const found = await good(table);
    expect(found.errors).toEqual([
      { kind: 'tooManyClients', line: 5002, client: null, value: 'Sample client 5001' },
    ]);
    expect(found.clients).toHaveLength(5000);
    expect(found.clients[0]).toMatchObject({ tasks: [{ name: 'Read' }, { name: 'Write' }] });
  });

  test('of tags, over all rows of a client, names the row that brings too many', async () => {
    const row = (client: string, task: string, tags: string[]) =>
      `${client},${task},50,3,,,${tags.join(';')}`;
    const table = [
      TAGGED,
      row('Full', 'A', tagsFrom(1, 12)),
      row('Full', 'B', tagsFrom(13, 8)),
      row('Bad', 'A', tagsFrom(1, 20)),
      row('Bad', 'B', ['one more', 'tag 1']),
    ].join('\n');
    const found = await good(table);
    expect(found.errors).toEqual([
      { kind: 'tooManyTags', line: 5, client: 'Bad', value: 'one more, tag 1' },
    ]);
    expect(found.clients).toMatchObject([{ name: 'Full', tags: tagsFrom(1, 20) }]);
  });

  test('of a row’s characters ends there, and says so; what came before is read', async () => {
    const found = await good(`${HEADER}\nGood,Read,1,3\n${'x'.repeat(50_002)}`);
    expect(found.errors).toEqual([
      { kind: 'textTooLong', line: 3, client: null, value: 'x'.repeat(80) },
    ]);
    expect(found.clients).toMatchObject([{ name: 'Good' }]);
  });
});

describe('the list of errors says what stands in the row', () => {
  test.each([
    ['no name', ',Task,10,3', null, ''],
    ['no task', 'Bad,\u200b,10,3', 'Bad', ''],
    ['a time', 'Bad,Task,much,3', 'Bad', 'much'],
    ['a long time, cut', `Bad,Task,${'y'.repeat(100)},3`, 'Bad', 'y'.repeat(80)],
    ['a quote that is never closed', 'Bad,"A,1,3\nGood,B,1,3', 'Bad', 'Bad A,1,3\nGood,B,1,3'],
    ['a broken quote of nobody', ',"A,1,3', null, ' A,1,3'],
  ])('%s', async (_, row, client, value) => {
    const found = await good(`${HEADER}\nSample,Read,1,3\n${row}`);
    expect(found.errors).toMatchObject([{ line: 3, client, value }]);
  });
});

test('spaces around what stands in a cell are nobody’s', async () => {
  const header = ' client , task , time , score , role , tags ';
  const rows = [
    ' Sample , Read , 60 , 3 , Accountant , north ; new ',
    'Sample,Talk,40,3,accountant',
  ];
  const found = await good([header, ...rows].join('\n'));
  expect(errorsOf(found)).toEqual([]);
  expect(found.clients).toMatchObject([
    {
      name: 'Sample',
      roleId: 'accountant', // named twice, the same: no difference
      tags: ['north', 'new'],
      tasks: [{ name: 'Read' }, { name: 'Talk' }],
    },
  ]);
});

test('a fault of ours is no fault of a row', async () => {
  const broken = () => {
    throw new TypeError('a fault of ours');
  };
  const reading = importClients(`${HEADER},role\nSample,Read,1,3,accountant`, broken);
  await expect(reading).rejects.toThrow('a fault of ours');
});
