// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Notices } from '@/app/notices/Notices';
import { startAutosave } from '@/store/autosave';
import { showProfile, undo } from '@/store/edit';
import { notify } from '@/store/notices';
import { openRole } from '@/store/openRole';
import { setHoursPerWeek } from '@/store/valueActions';
import { profileToFile } from '@/profile/writeFile';
import { useStore, type NoticeContent, type Origin } from '@/store/store';
import type { ProfileProblem } from '@/profile/parseProfile';

const button = (name: string) => screen.getByRole('button', { name });
const sentence = (content: NoticeContent) => {
  notify(content);
  render(<Notices />);
  return screen.getByRole('status').querySelector('p')!.textContent;
};

test.each<[Origin, ProfileProblem, string]>([
  [
    'file',
    { kind: 'tooLarge', bytes: 5_000_000, most: 1_000_000 },
    'The file is too large (5 MB; at most 1 MB).',
  ],
  ['file', { kind: 'notJson' }, 'The file is not readable: it is not JSON text.'],
  ['file', { kind: 'notAProfile' }, 'The file is not a profile of this calculator.'],
  [
    'storage',
    { kind: 'newerVersion', version: 2 },
    'Your saved work was made by a newer version (2) of this calculator, which this page cannot read.',
  ],
  [
    'link',
    { kind: 'linkCut' },
    'The link is incomplete: a part of it is missing. Ask for it again, or for a profile file.',
  ],
  [
    'link',
    { kind: 'linkTooLong', most: 16_000 },
    'The link is longer than 16,000 characters and was not opened.',
  ],
  [
    'link',
    { kind: 'unknownRole', role: 'scribe' },
    'The link uses the role “scribe”, which no longer exists here.',
  ],
  [
    'role',
    { kind: 'unknownRole', role: 'registered nuse' },
    'There is no role called “registered nuse” in the library.',
  ],
  ['role', { kind: 'unknownRole', role: '' }, 'The link names no role.'],
  [
    'role',
    { kind: 'roleNotLoaded', role: 'plumber' },
    'The role “plumber” could not be loaded. Check the connection, then reload the page.',
  ],
  [
    'file',
    { kind: 'tooManyTasks', count: 10_000, most: 40 },
    'The file holds 10,000 tasks; at most 40 can be shown.',
  ],
  [
    'file',
    { kind: 'invalid', field: 'growth', problem: 'outOfRange' },
    'The file cannot be used: “growth” is out of range.',
  ],
])('%s, %o: one sentence, and what was kept', (origin, problem, said) => {
  const told = sentence({ kind: 'problem', origin, problem });
  expect(told).toBe(`${said} What is on screen was left as it was.`);
});

test('remarks name what was left out or scaled', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(sentence({ kind: 'remark', origin: 'file', remark: { kind: 'unknownKeys', keys } })).toBe(
    'The file was opened; 6 entries are not known here and left out: a, b, c, d, and e ….',
  );
});

test('the same thing is told once and goes when dismissed', async () => {
  notify({ kind: 'storageFull' });
  notify({ kind: 'storageFull' });
  notify({ kind: 'setAside' });
  render(<Notices />);
  const region = screen.getByRole('region', { name: 'Messages' });
  expect(within(region).getAllByRole('button', { name: 'Dismiss' })).toHaveLength(2);
  await userEvent.click(within(region).getAllByRole('button', { name: 'Dismiss' })[0]!);
  expect(region).not.toHaveTextContent('storage is full');
  expect(region).toHaveTextContent('was set aside, not deleted');
});

function openFile(growth = 2): void {
  const { role, profile } = useStore.getState();
  showProfile(role, { ...profile, growth });
  notify({ kind: 'opened', title: role.title }, true);
}

test('an opened file can be taken back from its notice, with what was edited since', async () => {
  const { profile } = useStore.getState();
  openFile();
  setHoursPerWeek(30);
  render(<Notices />);
  await userEvent.click(button('Undo'));
  expect(useStore.getState().profile).toBe(profile);
  expect(useStore.getState().notices).toEqual([]);
});

test.each([
  ['another role', () => openRole('plumber')],
  ['undo', () => Promise.resolve(undo())],
  ['another file', () => Promise.resolve(openFile(1))],
])('what was told of a file ends with %s', async (_, next) => {
  openFile();
  notify({ kind: 'remark', origin: 'file', remark: { kind: 'timesScaled', total: 40 } }, true);
  const { rerender } = render(<Notices />);
  const remark = /times that add up to 40/;
  expect(screen.getByText(remark)).toBeVisible();
  await act(async () => void (await next()));
  rerender(<Notices />);
  expect(screen.queryByText(remark)).toBeNull();
});

test('a full storage is told until saving works again', () => {
  vi.useFakeTimers();
  const stop = startAutosave();
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  render(<Notices />);
  const edit = (hours: number) =>
    act(() => {
      setHoursPerWeek(hours);
      vi.advanceTimersByTime(400);
    });
  edit(30);
  expect(screen.getByText(/storage is full/)).toBeVisible();
  full.mockRestore();
  edit(31);
  expect(screen.queryByText(/storage is full/)).toBeNull();
  stop();
});

test('a shared result is named as one, with both ways on', async () => {
  const { role, profile } = useStore.getState();
  const own = profileToFile({ ...profile, growth: 1 });
  showProfile(role, { ...profile, growth: 2, title: 'Sample title' }, undefined, {
    from: 'link',
    own,
  });
  const { rerender } = render(<Notices />);
  expect(
    screen.getByText(
      'You are looking at a shared result: Sample title. Your own work is kept as you left it.',
    ),
  ).toBeVisible();
  act(() => setHoursPerWeek(30));
  rerender(<Notices />);
  expect(screen.getByText(/^You changed a shared result: Sample title\./)).toBeVisible();
  await userEvent.click(button('Go back to my own work'));
  await waitFor(() => expect(useStore.getState().profile.growth).toBe(1));
  expect(screen.queryByText(/shared result/)).toBeNull();
  act(undo);
  await userEvent.click(button('Make this mine'));
  await waitFor(() => expect(screen.queryByText(/shared result/)).toBeNull());
  expect(useStore.getState().profile.growth).toBe(2);
});

test('own work that found no room, beside a link: no sentence says that it is safe', () => {
  const stop = startAutosave();
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const { role, profile, base } = useStore.getState();
  const own = profileToFile({ ...profile, growth: 1 }, base);
  showProfile(role, { ...profile, growth: 2 }, undefined, { from: 'link', own });
  stop(); // saves
  full.mockRestore();
  render(<Notices />);
  const region = screen.getByRole('region', { name: 'Messages' });
  expect(region).toHaveTextContent('Your own work is still there, as you left it.');
  expect(region).toHaveTextContent(
    'This browser’s storage is full, so your latest changes last until you close the page. Copy a link or save a file to keep what is on screen.',
  );
  expect(region).not.toHaveTextContent(/safe|is kept/);
});

test('two tabs: the other one’s version can be shown', async () => {
  const { profile } = useStore.getState();
  localStorage.setItem('personal-ai-risk/profile', profileToFile({ ...profile, growth: 1 }));
  notify({ kind: 'otherTab' });
  render(<Notices />);
  expect(button('Keep this one')).toBeVisible();
  await userEvent.click(button('Show the other tab’s version'));
  await waitFor(() => expect(useStore.getState().profile.growth).toBe(1));
});
