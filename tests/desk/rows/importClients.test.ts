import { describe, expect, test } from 'vitest';
import { ownRole } from '@/data/ownRole';
import { toCsv } from '@/profile/csv';
import { importedProfile } from '@/desk/rows/importClients';
import { baseProfile } from '@/profile/baseProfile';
import { parseProfile } from '@/profile/parseProfile';
import { backend } from '../../golden/inputs';
import { HEADER, errorsOf, good, read, two } from './importSample';

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
    expect(errorsOf(found)).toEqual([['timeNotANumber', 4, 'Other']]);
  });

  const name = 'Zoë Müller';
  const table = `${HEADER}\n${name},Täglich,100,3`;
  const latin = Uint8Array.from(table, (letter) => letter.charCodeAt(0));
  const utf16 = new Uint8Array(
    new Uint16Array([0xfeff, ...Array.from(table, (l) => l.charCodeAt(0))]).buffer,
  );
  test.each([
    ['UTF-8', new Blob([table])],
    ['UTF-8 with a mark', new Blob(['\uFEFF', table])],
    ['UTF-16', new Blob([utf16])],
    ['Windows-1252', new Blob([latin])],
  ])('may be written in %s', async (_, file) => {
    expect((await good(file)).clients).toMatchObject([{ name, tasks: [{ name: 'Täglich' }] }]);
  });

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

describe('an imported profile', () => {
  test('has the role’s tasks where they are called alike, and times in percent', async () => {
    const [first] = backend.tasks;
    const file = `${HEADER}\nSample,${first!.name.toUpperCase()},3,5\nSample,Own thing,1,2`;
    const { clients } = await good(file);
    const profile = importedProfile(clients[0]!, backend);
    expect(profile).toEqual({
      ...baseProfile(backend),
      tasks: [
        { id: first!.id, name: first!.name.toUpperCase(), time: 75, score: 5, bucket: 'displaced' },
        { id: 'own-2', name: 'Own thing', time: 25, score: 2, bucket: 'augmented' },
      ],
    });
    expect(parseProfile(profile)).toEqual({ ok: true, profile, notices: [] });
    expect(importedProfile(clients[0]!, ownRole).role).toBe('own-role');
  });
});
