// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { openSession } from '@/app/session';
import { useStore } from '@/store/store';
import type * as RoleFiles from '@/data/roleFiles';

const { loadRole } = await vi.importActual<typeof RoleFiles>('@/data/roleFiles');
let letPlumberThrough = () => {};
const plumberWaits = new Promise<void>((resolve) => (letPlumberThrough = resolve));
vi.mock('@/data/roleFiles', () => ({
  loadRole: async (id: string) => {
    if (id === 'plumber') await plumberWaits;
    return loadRole(id);
  },
}));

afterEach(() => window.history.replaceState(null, '', '/'));

test('a link that is followed while the page still opens another one wins', async () => {
  window.history.replaceState(null, '', '/#role=plumber');
  const opening = openSession();
  window.history.replaceState(null, '', '/#role%3DElectrician.');
  letPlumberThrough();
  await opening;
  await vi.waitFor(() => expect(useStore.getState().role.id).toBe('electrician'));
  expect(window.location.hash).toBe('');
});
