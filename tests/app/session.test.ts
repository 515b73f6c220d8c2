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
    if (id === 'carpenter') throw new TypeError('Failed to fetch dynamically imported module');
    return loadRole(id);
  },
}));

const told = () => useStore.getState().notices.map(({ kind }) => kind);

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

test('a link whose role cannot be fetched stays in the address, for the page anew', async () => {
  window.history.replaceState(null, '', '/#role=carpenter');
  await openSession();
  expect([window.location.hash, told()]).toEqual(['#role=carpenter', ['problem']]);
  window.location.hash = '#role=electrician';
  await vi.waitFor(() => expect(useStore.getState().role.id).toBe('electrician'));
  expect(window.location.hash).toBe('');
  window.location.hash = '#role=carpenter';
  await vi.waitFor(() => expect(window.location.hash).toBe('#role=carpenter'));
  expect(useStore.getState().role.id).toBe('electrician');
});
