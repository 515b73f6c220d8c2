import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { onDeskChanged, openDesk } from '@/desk/rows/database';
import { sampleClient } from './sampleDesk';

afterEach(() => vi.unstubAllGlobals());

function denied(): never {
  throw new DOMException('denied', 'SecurityError');
}

test.each([
  ['there is none', undefined, 1],
  ['it is denied', denied, 2],
])('a channel to other tabs is not needed: %s', async (_, channel, number) => {
  vi.stubGlobal('BroadcastChannel', channel);
  const stop = onDeskChanged(() => undefined);
  const desk = await openDesk();
  expect(await desk.putClient(sampleClient(number))).toMatchObject({ ok: true });
  stop();
  desk.close();
});
