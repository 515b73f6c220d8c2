// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { MeasureDialog } from '@/calculator/measure/MeasureDialog';
import { readCalendar } from '@/calculator/measure/reading/calendar/readCalendar';
import { readTimesheet } from '@/calculator/measure/reading/timesheet/readTimesheet';
import type { Requests } from '@/calculator/measure/readRequest';
import { useStore } from '@/store/store';
import { EXAMPLE_WEEK } from './exampleWeek';

vi.mock('@/calculator/measure/readInWorker', () => ({
  async readInWorker(request: Requests['timesheet'] | Requests['calendar']) {
    if (request.kind === 'timesheet') return readTimesheet('Task,Hours\nPlanning,8', request.kinds);
    const steps = readCalendar([EXAMPLE_WEEK], { ...request.question, zone: 'Europe/Berlin' });
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
  },
}));

const saved = vi.hoisted((): string[] => []);
vi.mock('@/ui/saveCalendar', () => ({
  saveCalendar: (_: string, text: string) => void saved.push(text),
}));

const user = userEvent.setup();
const dialog = (open: boolean) => <MeasureDialog open={open} onClose={() => undefined} />;
const day = (text: string) => vi.setSystemTime(new Date(text));
const firstTask = () => useStore.getState().profile.tasks[0]!;
const choose = async (way: string) => user.click(await screen.findByRole('radio', { name: way }));
const BY_HAND = 'By hand, for a week';
const more = () =>
  user.click(
    screen.getByRole('button', { name: `A quarter of an hour more: ${firstTask().name}` }),
  );
const days = () => within(screen.getByRole('group', { name: 'Which day?' })).getAllByRole('radio');

async function page() {
  const { rerender } = await act(async () => render(dialog(true)));
  const set = (open: boolean) => act(async () => rerender(dialog(open)));
  return {
    /** Closed, left until then, and opened without any press. */
    async openAgain(at: string) {
      await set(false);
      day(at);
      await set(true);
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T23:50:00') }); // a Tuesday
});

test('by hand, today is the day of the opening', async () => {
  const { openAgain } = await page();
  await choose(BY_HAND);
  expect(screen.getByRole('radio', { name: /Tue 1/ })).toBeChecked();
  await openAgain('2026-12-02T00:10:00');
  expect(screen.getByRole('radio', { name: /Wed 2/ })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Remind me (.ics)' }));
  await vi.waitFor(() => expect(saved.at(-1)).toContain('note-hours-2026-12-02'));
});

test('a day that somebody chose stays, also when midnight passes before the next press', async () => {
  await page();
  await choose(BY_HAND);
  day('2026-12-02T00:10:00');
  await more();
  expect(screen.getByRole('radio', { name: /Tue 1 ?0\.25 h/ })).toBeChecked();
});

test('a diary whose week is over says so, and no day of it is today', async () => {
  const { openAgain } = await page();
  await choose(BY_HAND);
  await more();
  await openAgain('2026-12-08T09:00:00');
  expect(
    screen.getByText(
      'The week of this diary is over: 30 November to 6 December. Begin a new week, or choose a day to change it.',
    ),
  ).toBeVisible();
  expect(days().filter((each) => (each as HTMLInputElement).checked)).toHaveLength(0);
  expect(screen.queryByRole('spinbutton', { name: /^Hours on/ })).toBeNull();
  expect(screen.getByText('0.25 hours noted in that week.')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: /Mon 30/ }));
  await more();
  expect(screen.getByRole('radio', { name: /Mon 30 ?0\.25 h/ })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Begin a new week' }));
  expect(screen.getByRole('radio', { name: /Tue 8/ })).toBeChecked();
  expect(screen.queryByText(/is over/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Bring the week before back' }));
  expect(screen.getByText(/is over: 30 November/)).toBeVisible();
  expect(days().filter((each) => (each as HTMLInputElement).checked)).toHaveLength(0);
});

test('a week with nothing in it is not over: it is this week', async () => {
  const { openAgain } = await page();
  await choose(BY_HAND);
  await more();
  await user.click(
    screen.getByRole('button', { name: `A quarter of an hour less: ${firstTask().name}` }),
  );
  await openAgain('2026-12-08T09:00:00');
  expect(screen.getByRole('radio', { name: /Tue 8/ })).toBeChecked();
  expect(screen.queryByText(/is over/)).toBeNull();
});

test('a week of hours for a task that is gone can be followed by a new one', async () => {
  const quarters = { gone: [4, 0, 0, 0, 0, 0, 0] };
  const role = useStore.getState().role.id;
  localStorage.setItem(
    'personal-ai-risk/diary',
    JSON.stringify([[role, { monday: '2026-11-23', quarters }]]),
  );
  await page();
  await choose(BY_HAND);
  expect(screen.getByText(/is over: 23 November to 29 November/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Begin a new week' }));
  expect(screen.getByRole('radio', { name: /Tue 1/ })).toBeChecked();
});

test('the last weeks of a calendar end on the day before the opening, read anew', async () => {
  day('2026-11-29T23:50:00');
  const { openAgain } = await page();
  await user.upload(screen.getByLabelText(/Choose calendar/), new File(['x'], 'a.ics'));
  expect(await screen.findByText(/From 1 November to 28 November/)).toBeVisible();
  await openAgain('2026-11-30T08:00:00');
  expect(await screen.findByText(/From 2 November to 29 November/)).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Which weeks?'), 'Days of my own');
  expect(screen.getByLabelText('Last day')).toHaveValue('2026-11-29');
  await openAgain('2026-12-01T08:00:00');
  expect(screen.getByLabelText('Last day')).toHaveValue('2026-11-29');
  expect(screen.getByText(/From 2 November to 29 November/)).toBeVisible();
});

test('a timesheet without days is until the day of the opening', async () => {
  const { openAgain } = await page();
  await choose('A timesheet');
  await user.upload(screen.getByLabelText('Choose a timesheet (.csv)'), new File(['x'], 'a.csv'));
  const choice = await screen.findByRole('combobox', { name: 'Belongs to: Planning' });
  await user.selectOptions(choice, firstTask().id);
  await openAgain('2026-12-02T00:10:00');
  await user.click(screen.getByRole('button', { name: 'Take these times over' }));
  expect(useStore.getState().profile.measured?.until).toBe('2026-12-02');
});
