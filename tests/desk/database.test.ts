import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDesk } from '@/desk/database';
import { sampleClient, sampleDesk } from './sampleDesk';

test('smoke', async () => {
  const desk = await openDesk();
  const written = await desk.putClient(sampleClient(1));
  expect(written).toMatchObject({ ok: true, row: { revision: 1 } });
  expect((await desk.clients()).length).toBe(1);
  expect(await desk.client('client-1')).toEqual(written.ok && written.row);
  expect(await desk.putClient(sampleClient(1))).toMatchObject({ ok: false, reason: 'conflict' });
  expect(await desk.replaceWith(sampleDesk(5, 3))).toEqual({ ok: true });
  expect((await desk.sessionsOf('client-2')).length).toBe(3);
  expect(desk.problems()).toEqual([]);
  const all = await desk.everything();
  expect(await desk.mergeIn(all)).toEqual({ ok: true });
  expect(await desk.everything()).toEqual(all);
});
