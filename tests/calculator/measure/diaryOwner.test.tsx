// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { MeasureDialog } from '@/calculator/measure/MeasureDialog';
import { openRole } from '@/store/openRole';
import { renameTask } from '@/store/weekActions';
import { useStore, type State } from '@/store/store';
import { BAKER, TUTOR } from './describedJobs';

const user = userEvent.setup();
const OTHER_ROLE = 'registered-nurse';
const BRING_BACK = 'Bring the week before back';
const KEY = 'personal-ai-risk/diary';

const button = (name: string) => screen.getByRole('button', { name });
const lacks = (name: string) => expect(screen.queryByRole('button', { name })).toBeNull();
const firstTask = () => useStore.getState().profile.tasks[0]!.name;
const more = () => user.click(button(`A quarter of an hour more: ${firstTask()}`));
const noted = (hours: string) => expect(screen.getByText(hours)).toBeVisible();
const NOTHING = 'Nothing is noted yet.';

const dialog = (open: boolean) => <MeasureDialog open={open} onClose={() => undefined} />;

/** The dialog as the page has it: it is closed and opened, and stays. */
async function page() {
  const { rerender } = await act(async () => render(dialog(true)));
  await user.click(await screen.findByRole('radio', { name: 'By hand, for a week' }));
  return { set: (open: boolean) => act(async () => rerender(dialog(open))) };
}

const show = (state: Partial<State>) => act(async () => useStore.setState(state));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-02T09:00:00') });
});

test('the week before is brought back to its own role alone, and waits there', async () => {
  const first = useStore.getState().role.id;
  const { set } = await page();
  await more();
  await user.click(button('Begin a new week'));
  await set(false);
  await act(() => openRole(OTHER_ROLE));
  await set(true);
  noted(NOTHING);
  lacks(BRING_BACK);
  await more();
  await more();
  noted('0.5 hours noted this week.');
  await act(() => openRole(first));
  noted(NOTHING);
  await user.click(button(BRING_BACK));
  noted('0.25 hours noted this week.');
  await act(() => openRole(OTHER_ROLE));
  noted('0.5 hours noted this week.');
});

test('bringing the week before back loses nothing of the new one', async () => {
  await page();
  await more();
  await user.click(button('Begin a new week'));
  await more();
  await more();
  await user.click(button(BRING_BACK));
  noted('0.25 hours noted this week.');
  await user.click(button(BRING_BACK));
  noted('0.5 hours noted this week.');
  await user.click(button('Begin a new week'));
  await user.click(button(BRING_BACK));
  noted('0.5 hours noted this week.');
});

test('two clients of one role, and the coach, have a diary each; none of a client is stored', async () => {
  await page();
  await more();
  const stored = localStorage.getItem(KEY);
  await show({ atDesk: 'client-a' });
  await user.click(await screen.findByRole('radio', { name: 'By hand, for a week' }));
  noted(NOTHING);
  expect(screen.getByText(/only until you close the page/)).toBeVisible();
  expect(screen.queryByText(/stays in this browser/)).toBeNull();
  await more();
  await more();
  cleanup();
  useStore.setState({ atDesk: 'client-b' });
  await page();
  noted(NOTHING);
  cleanup();
  useStore.setState({ atDesk: 'client-a' });
  await page();
  noted('0.5 hours noted this week.');
  cleanup();
  useStore.setState({ atDesk: null });
  await page();
  noted('0.25 hours noted this week.');
  expect(screen.getByText(/It stays in this browser/)).toBeVisible();
  expect(localStorage.getItem(KEY)).toBe(stored);
});

test('two jobs that a person described have a diary each, which outlives a new name', async () => {
  useStore.setState(BAKER);
  await page();
  await more();
  await show(TUTOR);
  noted(NOTHING);
  await more();
  await more();
  cleanup();
  useStore.setState(BAKER);
  renameTask('own-2', 'Washing up');
  await page();
  noted('0.25 hours noted this week.');
  await show(TUTOR);
  noted('0.5 hours noted this week.');
});

const saved = (role: string, task: string) =>
  JSON.stringify([
    [role, { monday: '2026-11-30', quarters: { [task]: [0, 0, 4, 0, 0, 0, 0], gone: [9] } }],
  ]);

test('what the release before this one stored of a role opens', async () => {
  const { role, profile } = useStore.getState();
  localStorage.setItem(KEY, saved(role.id, profile.tasks[0]!.id));
  await page();
  noted('1 hour noted this week.');
});

test('what it stored of a job of own words is shown to no job by itself, and can be had', async () => {
  localStorage.setItem(KEY, saved('own-role', 'own-1'));
  useStore.setState(BAKER);
  await page();
  noted(NOTHING);
  await more();
  await user.click(button('Use older notes of a job in your own words'));
  noted('1 hour noted this week.');
  lacks('Use older notes of a job in your own words');
  await user.click(button(BRING_BACK));
  noted('0.25 hours noted this week.');
  await show(TUTOR);
  noted(NOTHING);
  lacks('Use older notes of a job in your own words');
});

test('what cannot be stored lasts as long as the page, as it says', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('blocked');
  });
  const first = useStore.getState().role.id;
  await page();
  await more();
  await act(() => openRole(OTHER_ROLE));
  await act(() => openRole(first));
  noted('0.25 hours noted this week.');
  expect(screen.getByRole('alert')).toHaveTextContent('Your notes last until you close the page.');
  vi.restoreAllMocks();
  await more();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(localStorage.getItem(KEY)).toContain('2');
});

test('what another tab noted meanwhile stays', async () => {
  const { role, profile } = useStore.getState();
  await page();
  await more();
  const [, second] = profile.tasks;
  localStorage.setItem(KEY, saved(role.id, second!.id)); // an hour, on the same day
  await more();
  noted('1.5 hours noted this week.');
});
