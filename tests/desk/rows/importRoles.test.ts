import { describe, expect, test } from 'vitest';
import { importedProfile, withImportedWeek } from '@/desk/rows/importedProfile';
import { baseProfile } from '@/profile/baseProfile';
import { backend } from '../../golden/inputs';
import { errorsOf, good, HEADER, read } from './importSample';

describe('a table of names and roles', () => {
  test('is enough: each client has the usual week of the role', async () => {
    const file =
      'Name;Job title;Tags\nSample one;Backend/API Developer;north\nSample two;accountant;';
    const { clients, errors } = await good(file);
    expect(errors).toEqual([]);
    expect(clients).toEqual([
      { name: 'Sample one', roleId: backend.id, tags: ['north'], tasks: [] },
      { name: 'Sample two', roleId: 'accountant', tags: [], tasks: [] },
    ]);
    expect(importedProfile(clients[0]!, backend)).toEqual(baseProfile(backend));
  });

  test('may hold some with tasks, and the role once only', async () => {
    const rows = ['One,,,,accountant', 'Two,,,,accountant', 'Two,Read,1,3,', 'Two,Talk,3,1,'];
    const { clients } = await good([`${HEADER},role`, ...rows].join('\n'));
    expect(clients.map(({ name, tasks }) => [name, tasks.map((task) => task.name)])).toEqual([
      ['One', []],
      ['Two', ['Read', 'Talk']],
    ]);
  });

  test('names a line that repeats another; what is new in it counts', async () => {
    const lines = ['Anna,accountant,', 'Anna,accountant,', 'Bert,accountant,north'];
    const more = ['anna,accountant,south', 'Bert,,north', 'Bert,accountant,north'];
    const found = await good(['client,role,tags', ...lines, ...more].join('\n'));
    expect(found.errors).toEqual([
      { kind: 'repeatsLine', line: 3, client: 'Anna', value: '2' },
      { kind: 'nothingSaid', line: 6, client: 'Bert', value: '' },
      { kind: 'repeatsLine', line: 7, client: 'Bert', value: '4' },
    ]);
    expect(found.clients).toMatchObject([{ name: 'Anna', tags: ['south'] }]);
  });

  test('does not take a client of whom it says nothing else', async () => {
    const found = await good(`${HEADER},role\nSample one,,,,\nSample two,,,,accountant`);
    expect(errorsOf(found)).toEqual([['nothingSaid', 2, 'Sample one']]);
    expect(found.clients.map(({ name }) => name)).toEqual(['Sample two']);
  });

  test.each([
    ['client', ['task', 'time', 'score']],
    ['role', ['client']],
    ['client,role,task', ['time', 'score']],
    ['client,role,time', ['task', 'score']],
  ])('with the columns %s only lacks %j', async (header, missing) => {
    const refused = { ok: false, reason: 'columnsMissing', missing };
    expect(await read(`${header}\nSample,accountant,1`)).toEqual(refused);
  });
});

test('a table without tasks changes nothing of the week that a client has', () => {
  const now = { ...baseProfile(backend), hoursPerWeek: 20 };
  const named = { name: 'Sample', roleId: backend.id, tags: [], tasks: [] };
  expect(withImportedWeek(named, now, backend)).toBe(now);
});
