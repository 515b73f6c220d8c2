import { describe, expect, test } from 'vitest';
import { wantedClients } from '@/desk/screens/clients/clientRows';
import { nameSchema } from '@/desk/rows/scalarParts';
import { splitTags } from '@/desk/rows/tags';
import { isSeen, nameKey, searchKey } from '@/profile/names';
import { stepSaying } from '@/profile/plan';
import { errorsOf, good, HEADER } from './importSample';
import { sampleClient } from './sampleDesk';

const composed = 'Zoë Müller';
const decomposed = composed.normalize('NFD');

test('composed and decomposed accents are one name', async () => {
  expect(decomposed).not.toBe(composed);
  expect(nameKey(decomposed)).toBe(nameKey(composed));
  const found = await good(`${HEADER}\n${composed},Read,50,3\n${decomposed},Réunion,50,3`);
  expect(found.clients).toMatchObject([{ name: composed, tasks: [{}, {}] }]);
  const twice = await good(
    `${HEADER}\nSample,Réunion,50,3\nSample,${'Réunion'.normalize('NFD')},50,3`,
  );
  expect(errorsOf(twice)).toEqual([['duplicateTask', 3, 'Sample']]);
  expect(splitTags(`été, ${'été'.normalize('NFD')}`)).toEqual(['été']);
});

test('a step of a plan is the same step in either spelling', () => {
  const step = (id: string, text: string) => ({ id, text, due: null, doneAt: null });
  const mine = [step('a', 'Résumé')];
  expect(stepSaying(mine, 'résumé'.normalize('NFD'))).toBe(mine[0]);
});

test.each([composed, decomposed])('a client called %s is found in any spelling', (name) => {
  const clients = [sampleClient(1, { name }), sampleClient(2)];
  for (const query of [composed, decomposed, 'zoe muller', 'MÜLL', 'muller']) {
    const found = wantedClients(clients, { query, tag: '', sort: 'name' });
    expect(found.map((client) => client.name)).toEqual([name]);
  }
});

test('words of a search may stand in any order, and without signs of the alphabet', () => {
  const clients = [sampleClient(1, { name: 'Łukasz Żak' }), sampleClient(2)];
  for (const query of ['zak lukasz', 'Łukasz', 'ŻAK łuk', 'lukasz\u200b']) {
    const found = wantedClients(clients, { query, tag: '', sort: 'name' });
    expect(found.map((client) => client.name)).toEqual(['Łukasz Żak']);
  }
});

test('a character that nobody sees makes no second client', async () => {
  const found = await good(`${HEADER}\nAnna,Read,50,3\nAn\u00adna\u200b,Write,50,3`);
  expect(found.clients).toMatchObject([{ name: 'Anna', tasks: [{}, {}] }]);
});

test('a name of invisible characters only is no name', async () => {
  for (const name of ['\u200b', '\u2060\u00a0', '\u00ad', '\u3164', '\u2800', '\ufeff ', '']) {
    expect(isSeen(name)).toBe(false);
  }
  expect(isSeen('\u200bA')).toBe(true);
  const found = await good(`${HEADER}\n\u200b\u00ad,Read,50,3\nSample,\u2060,50,3\nGood,Read,1,3`);
  expect(errorsOf(found)).toEqual([
    ['clientMissing', 2, null],
    ['taskMissing', 3, 'Sample'],
  ]);
});

describe('a search', () => {
  test.each([
    ['Ingénieur', 'ingenieur'],
    ['Ange\u0301le', 'angele'],
    ['Smörgåsbord', 'smorgasbord'],
  ])('compares %s as %s', (text, key) => expect(searchKey(text)).toBe(key));
});

test('a table and tags bring names without marks that turn the words around them', async () => {
  const found = await good(`${HEADER}\nAnna \u202Efdp.exe,Re\u2066ad\u2069,50,3`);
  expect(found.clients).toMatchObject([{ name: 'Anna fdp.exe', tasks: [{ name: 'Read' }] }]);
  expect(splitTags('\u202Eold, \u2067')).toEqual(['old']);
  expect(nameSchema.parse('Anna \u202Efdp.exe')).toBe('Anna fdp.exe');
});
