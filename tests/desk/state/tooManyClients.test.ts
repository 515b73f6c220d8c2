// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultRole } from '@/data/defaultRole';
import { bringBack } from '@/desk/state/backupActions';
import { addClient, deleteClient, undeleteClient } from '@/desk/state/clientActions';
import { theDesk, useDesk } from '@/desk/state/desk';
import { addImported } from '@/desk/state/importActions';
import { addSample, emptyDesk } from './deskStart';

vi.mock('@/desk/rows/limits', async (original) => {
  const { DESK_LIMITS, ...rest } = await original<typeof import('@/desk/rows/limits')>();
  return { ...rest, DESK_LIMITS: { ...DESK_LIMITS, clients: 2 } };
});

beforeEach(emptyDesk);

const start = { kind: 'role', roleId: defaultRole.id } as const;
const third = () => addClient({ name: 'Third', start, tags: [] });
const table = (...names: string[]) =>
  names.map((name) => ({ name, roleId: defaultRole.id, tags: [], tasks: [] }));
const how = { update: true, versionName: 'Before' };
const names = async () => (await theDesk().clients()).map(({ name }) => name).sort();

test('one client more than the desk holds is refused, whichever way it comes', async () => {
  const one = await addSample('First');
  await addSample('Second');
  const both = await theDesk().everything();
  expect(await third()).toBe('tooMany');
  expect(await addImported(table('Third'), {}, how)).toBe('tooMany');
  expect(await names()).toEqual(['First', 'Second']);

  await deleteClient(one);
  expect(await third()).toMatchObject({ name: 'Third' });
  await undeleteClient(one.id);
  expect(useDesk.getState().told).toEqual({ kind: 'tooManyClients' });
  expect(useDesk.getState().deleted.map(({ name }) => name)).toEqual(['First']);
  expect(await names()).toEqual(['Second', 'Third']);

  expect(await bringBack(both, 'merge', {})).toBe('done'); // the deletion of the first is later
  const [first, second] = both.clients;
  const fresh = { ...both, clients: [{ ...first!, id: 'new' }, second!] };
  expect(await bringBack(fresh, 'merge', {})).toBe('tooMany');
  expect(await names()).toEqual(['Second', 'Third']);
  expect(await bringBack(fresh, 'replace', {})).toBe('done');
});

test('what is there already may come, also to a desk that holds too many', async () => {
  await addSample('First');
  await addSample('Second');
  expect(await addImported(table('first'), {}, how)).toMatchObject({ added: 0 });
  const desk = await theDesk().everything();
  const clients = ['a', 'b', 'c'].map((id) => ({ ...desk.clients[0]!, id, name: id }));
  await bringBack({ ...desk, clients }, 'replace', {});
  expect(await names()).toEqual(['a', 'b', 'c']);
  expect(await bringBack({ ...desk, clients }, 'merge', {})).toBe('done');
  expect(await third()).toBe('tooMany');
});
