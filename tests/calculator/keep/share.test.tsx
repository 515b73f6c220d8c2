// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { SharePanel } from '@/calculator/keep/SharePanel';
import { profileToFile } from '@/profile/writeFile';
import { addStep } from '@/store/planActions';
import { openLink } from '@/store/sessionActions';
import { useStore } from '@/store/store';
import { setNote, setValue } from '@/store/valueActions';
import { spokenTexts } from '../../ui/spokenTexts';

const profile = () => useStore.getState().profile;
const link = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this result' });
const button = (name: string) => screen.getByRole('button', { name });
const setGrowth = (value: number) => act(() => setValue({ group: 'growth', id: 'growth' }, value));

/** A file to choose; jsdom's has no `text()`. */
function fileOf(content: string): File {
  const text = () => Promise.resolve(content);
  return Object.assign(new File([content], 'me.json', { type: 'application/json' }), { text });
}

test('a copied link leads to the same place', async () => {
  const user = userEvent.setup();
  render(<SharePanel onLeave={() => undefined} />);
  setGrowth(1);
  const shared = profile();
  await user.click(button('Copy link'));
  expect(await screen.findByText(/^Link copied/)).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(link().value);
  expect(link().value.length).toBeLessThan(2000);
  expect(screen.queryByText(/some programs cut links that long/)).not.toBeInTheDocument();
  setGrowth(-2);
  await act(() => openLink(new URL(link().value).hash));
  expect(profile()).toEqual(shared);
});

test('a link that is copied again is spoken of again', async () => {
  const user = userEvent.setup();
  render(<SharePanel onLeave={() => undefined} />);
  await user.click(button('Copy link'));
  const told = await screen.findByText(/^Link copied/);
  const spoken = spokenTexts(told.closest('[role=status]')!);
  const words = told.textContent!;
  await user.click(button('Copy link'));
  await waitFor(() => expect(spoken).toEqual(['', words]));
});

test('a copied link carries nothing of the address that the page was opened from', async () => {
  const user = userEvent.setup();
  window.history.replaceState(null, '', '/?utm_source=mail&fbclid=1#share');
  render(<SharePanel onLeave={() => undefined} />);
  await user.click(button('Copy link'));
  const { search, hash } = new URL((await screen.findByRole<HTMLInputElement>('textbox')).value);
  window.history.replaceState(null, '', '/');
  expect([search, hash.slice(0, 5)]).toEqual(['', '#p=1.']);
});

test('a link takes the plan along only when it is asked to', async () => {
  const user = userEvent.setup();
  const planOf = async () => {
    await user.click(button('Copy link'));
    const { hash } = new URL((await screen.findByRole<HTMLInputElement>('textbox')).value);
    await act(() => openLink(hash));
    return profile().plan?.map(({ text }) => text);
  };
  render(<SharePanel onLeave={() => undefined} />);
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  act(() => void addStep('Sample step'));
  expect(screen.getByRole('checkbox', { name: /^Take my plan along/ })).not.toBeChecked();
  await user.click(screen.getByRole('checkbox'));
  expect(await planOf()).toEqual(['Sample step']);
  await user.click(screen.getByRole('checkbox'));
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(await planOf()).toBeUndefined();
});

test('where copying is not allowed the link stands there to be copied by hand', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  render(<SharePanel onLeave={() => undefined} />);
  await user.click(button('Copy link'));
  expect(await screen.findByText(/Select the link and copy it yourself/)).toBeVisible();
  expect(link().value).toMatch(/#p=1\./);
});

test('a long link says so', async () => {
  const user = userEvent.setup();
  render(<SharePanel onLeave={() => undefined} />);
  act(() => setNote('wages', 'No raise this year. '.repeat(50)));
  act(() => setNote('unions', 'None here. '.repeat(90)));
  await user.click(button('Copy link'));
  expect(await screen.findByText(/A profile file is safer/)).toBeVisible();
});

test('a profile file is opened', async () => {
  render(<SharePanel onLeave={() => undefined} />);
  const file = fileOf(profileToFile({ ...profile(), growth: 2 }));
  await userEvent.upload(screen.getByLabelText('Open a profile file', { selector: 'input' }), file);
  await waitFor(() => expect(profile().growth).toBe(2));
});

test('the saved file holds the profile under the role’s name', async () => {
  const blobs: Blob[] = [];
  const createObjectURL = vi.fn((blob: Blob) => {
    blobs.push(blob);
    return 'blob:profile';
  });
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => {} }));
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  render(<SharePanel onLeave={() => undefined} />);
  setGrowth(2);
  await userEvent.click(button('Save a profile file'));
  expect(names).toEqual(['backend-api-developer.profile.json']);
  expect(blobs[0]!.size).toBe(new Blob([profileToFile(profile())]).size);
});

test('own work from before a link can be gone back to', async () => {
  const user = userEvent.setup();
  render(<SharePanel onLeave={() => undefined} />);
  await user.click(button('Copy link'));
  const { hash } = new URL(link().value);
  expect(screen.queryByRole('button', { name: 'Go back to my own work' })).toBeNull();
  setGrowth(2);
  await act(() => openLink(hash));
  expect(profile().growth).toBe(-1);
  await user.click(button('Go back to my own work'));
  await waitFor(() => expect(profile().growth).toBe(2));
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Go back to my own work' })).toBeNull(),
  );
});
