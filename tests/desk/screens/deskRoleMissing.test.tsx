// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type * as RoleFiles from '@/data/roleFiles';
import { untouchedWork } from '@/desk/state/clientStart';
import { sampleClient, sampleDesk } from '../rows/sampleDesk';
import { button, heading, link, showDesk, user } from './deskStart';

let comes = false;
const { loadRole } = await vi.importActual<typeof RoleFiles>('@/data/roleFiles');
vi.mock('@/data/roleFiles', () => ({
  loadRole: (id: string) => (comes ? loadRole(id) : Promise.reject(new TypeError('Failed'))),
}));

test('a client whose role does not come is said so, with another try', async () => {
  const work = untouchedWork((await loadRole('bookkeeper'))!);
  const client = sampleClient(1, { work, versions: [] });
  await showDesk('#desk/client-1', { ...sampleDesk(0, 0), clients: [client] });
  const why = /^This client’s role “bookkeeper” could not be loaded\./;
  expect(await screen.findByText(why)).toBeVisible();
  expect(link('Back to the desk')).toBeVisible();
  expect(document.title).toMatch(/^Sample client 1 · /);
  await user.click(button('Try again'));
  expect(await screen.findByText(why)).toBeVisible();
  expect(button('Try again')).toHaveFocus();
  comes = true;
  await user.click(button('Try again'));
  await heading('Sample client 1');
  expect(screen.queryByText(why)).toBeNull();
});

test('a client who is not there is not tried again', async () => {
  await showDesk('#desk/nobody');
  expect(await screen.findByText('This client is not on this desk (any more).')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});
