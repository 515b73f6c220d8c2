import { describe, expect, test } from 'vitest';
import { toCsv } from '@/profile/csv';
import { importClients } from '@/desk/rows/importClients';
import { HEADER, errorsOf, good, findRole, read, two } from './importSample';

describe('a table', () => {
  test('gives clients with their tasks, rows in any order', async () => {
    expect(await read(two)).toEqual({
      ok: true,
      clients: [
        {
          name: 'Sample client 1',
          roleId: null,
          tags: [],
          tasks: [
            { id: 'own-1', name: 'Write reports', time: 60, score: 4, bucket: 'displaced' },
            { id: 'own-2', name: 'Meet people', time: 40, score: 2, bucket: 'augmented' },
          ],
        },
        {
          name: 'Sample client 2',
          roleId: null,
          tags: [],
          tasks: [
            { id: 'own-1', name: 'Repair pumps', time: 100, score: 1, bucket: 'notInvolved' },
          ],
        },
      ],
      errors: [],
      errorsNotListed: 0,
    });
  });

  const full = (rows: string[][], delimiter: string) =>
    rows.map((row) => row.join(delimiter)).join('\n');
  const rows = [
    ['Bucket', 'Role ID', 'TIME %', 'Task', 'Tags', 'Client', 'AI score', 'remarks'],
    ['Not involved', 'Accountant', '12.5 %', 'Talk', 'north|new', 'Sample', '5', 'x'],
    ['', '', '87.5', 'Write', 'new', 'sample', '3', 'y'],
  ];

  test.each([',', ';', '\t', '|'])(
    'may be divided by %j, headers in any case',
    async (delimiter) => {
      const plain = rows.map((row) =>
        row.map((cell) => (delimiter === '|' ? cell.replace('|', ';') : cell)),
      );
      expect((await good(full(plain, delimiter))).clients).toEqual([
        {
          name: 'Sample',
          roleId: 'accountant',
          tags: ['north', 'new'],
          tasks: [
            { id: 'own-1', name: 'Talk', time: 12.5, score: 5, bucket: 'notInvolved' },
            { id: 'own-2', name: 'Write', time: 87.5, score: 3, bucket: 'augmented' },
          ],
        },
      ]);
    },
  );

  test('may have decimal commas, where they cannot be thousands', async () => {
    const file = `client;task;time;score\nSample;A;12,5;3\nSample;B;87,5;3\nOther;A;1,000;3`;
    const found = await good(file);
    expect(found.clients[0]?.tasks.map((task) => task.time)).toEqual([12.5, 87.5]);
    expect(errorsOf(found)).toEqual([['timeAmbiguous', 4, 'Other']]);
  });

  const name = 'Zoë Müller';
  const table = `${HEADER}\n${name},Täglich,100,3`;
  const utf16 = new Uint8Array(
    new Uint16Array([0xfeff, ...Array.from(table, (l) => l.charCodeAt(0))]).buffer,
  );
  test.each([
    ['UTF-8', new Blob([table])],
    ['UTF-8 with a mark', new Blob(['\uFEFF', table])],
    ['UTF-16', new Blob([utf16])],
  ])('may be written in %s', async (_, file) => {
    expect((await good(file)).clients).toMatchObject([{ name, tasks: [{ name: 'Täglich' }] }]);
  });

  test('of letters that prove nothing is asked about, with three names as they would read', async () => {
    const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const file = new Blob([bytes(`${table}\nPlain,Read,100,3\nJosé,Read,100,3\nAna,Read,1,3`)]);
    expect(await read(file)).toEqual({
      ok: false,
      reason: 'encoding',
      choices: [
        { encoding: 'utf-8', names: ['Zo\ufffd M\ufffdller', 'Jos\ufffd', 'T\ufffdglich'] },
        { encoding: 'windows-1252', names: ['Zoë Müller', 'José', 'Täglich'] },
        { encoding: 'macintosh', names: ['ZoÎ M¸ller', 'JosÈ', 'T‰glich'] },
      ],
    });
    const chosen = await importClients(file, findRole, {}, 'windows-1252');
    expect(chosen).toMatchObject({ ok: true, clients: [{ name }, {}, { name: 'José' }, {}] });
    const marked = await read(new Blob([Uint8Array.from([0xff, 0xfe, 0x41])]));
    expect(marked).toMatchObject({
      reason: 'encoding',
      choices: [{ encoding: 'utf-16le' }, { encoding: 'utf-8' }, {}, {}, {}],
    });
  });

  test.each([
    [';', ['12,5', '1.000'], [12.5, 1000]],
    [';', ['12.5', '1,000'], [12.5, 1000]],
    [';', ['1.000,5', '1.000'], [1000.5, 1000]],
    [';', ['1.000.000', '2,5'], [1_000_000, 2.5]],
    [';', ['33.333', '66,7'], [33_333, 66.7]],
    [',', ['33.333', '66.667'], [33.333, 66.667]],
    [',', ['0.125', '1 %'], [0.125, 1]],
    ['\t', ['33.333', '12.5'], [33.333, 12.5]],
    [';', ['1.000', '20'], 'timeAmbiguous'],
    [';', ['1,000', '20'], 'timeAmbiguous'],
    [';', ['12,5', '12.5', '1.000'], 'timeAmbiguous'],
    [';', ['12,5', '1,000'], 'timeAmbiguous'],
  ] as const)('divided by %j reads the times %j as %j', async (sign, times, expected) => {
    const lines = times.map((time, at) => ['Sample', `Task ${at}`, time, '3'].join(sign));
    const found = await good([HEADER.replaceAll(',', sign), ...lines].join('\n'));
    if (typeof expected === 'string') expect(found.errors[0]?.kind).toBe(expected);
    else expect(found.clients[0]?.tasks.map(({ time }) => time)).toEqual(expected);
  });

  test.each([';', ',', '|'])(
    'may name its separator %j in a line before the header',
    async (sign) => {
      const rows = [HEADER, 'Sample,Read,100,3', 'Bad,Read,much,3']
        .join('\r\n')
        .replaceAll(',', sign);
      const found = await good(`sep=${sign}\r\n${rows}`);
      expect(found.clients).toMatchObject([{ name: 'Sample', tasks: [{ time: 100 }] }]);
      expect(errorsOf(found)).toEqual([['timeNotANumber', 4, 'Bad']]);
      const quoted = await good(`"sep=${sign}"\r\n${rows}`);
      expect(quoted.clients).toEqual(found.clients);
    },
  );

  test('of our own export comes back, formulas included', async () => {
    const file = toCsv([
      ['client', 'task', 'time', 'score'],
      ['@Sample', '=Sum, "up"', 100, 4],
    ]);
    const { clients } = await good(file);
    expect(clients).toMatchObject([{ name: '@Sample', tasks: [{ name: '=Sum, "up"' }] }]);
  });

  test('may be so long that it is read in pieces', async () => {
    const people = Array.from({ length: 3000 }, (_, index) => `Sample client ${index}`);
    const lines = people.flatMap((person) => [
      `${person},"Read, and\nwrite",50,3`,
      `${person},Talk,50,2`,
    ]);
    const bad = [...lines, 'Late,Nothing,x,3'];
    const found = await good([HEADER, ...bad].join('\n'));
    expect(found.clients.length).toBe(3000);
    expect(found.clients.at(-1)?.tasks.map((task) => task.name)).toEqual([
      'Read, and\nwrite',
      'Talk',
    ]);
    // Header, two rows each of which one has two lines, then this one.
    expect(errorsOf(found)).toEqual([['timeNotANumber', 1 + 3 * 3000 + 1, 'Late']]);
  });
});
