// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MeasureDialog } from '@/calculator/measure/MeasureDialog';
import { readCalendar } from '@/calculator/measure/reading/calendar/readCalendar';
import { readTimesheet } from '@/calculator/measure/reading/timesheet/readTimesheet';
import type { Requests } from '@/calculator/measure/readRequest';
import { openRole } from '@/store/openRole';
import { addTask, deleteTask } from '@/store/weekActions';
import { useStore, type State } from '@/store/store';
import { BAKER, TUTOR } from './describedJobs';
import { EXAMPLE_WEEK } from './exampleWeek';

const TIMESHEET = 'Task,Hours\nQwerty,8\nAsdf,6';

vi.mock('@/calculator/measure/readInWorker', () => ({
  async readInWorker(request: Requests['timesheet'] | Requests['calendar']) {
    if (request.kind === 'timesheet') return readTimesheet(TIMESHEET, request.kinds);
    const steps = readCalendar([EXAMPLE_WEEK], {
      span: { from: '2026-11-02', to: '2026-11-29' },
      zone: 'Europe/Berlin',
    });
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
  },
}));

const user = userEvent.setup();
const OWN_TASK = 'Watering plants';
const choice = (group: string) => screen.findByRole('combobox', { name: `Belongs to: ${group}` });
const dialog = (open: boolean) => <MeasureDialog open={open} onClose={() => undefined} />;

async function page() {
  const { rerender } = await act(async () => render(dialog(true)));
  return { set: (open: boolean) => act(async () => rerender(dialog(open))) };
}

async function readSheet() {
  await user.click(await screen.findByRole('radio', { name: 'A timesheet' }));
  await user.upload(screen.getByLabelText('Choose a timesheet (.csv)'), new File(['x'], 'a.csv'));
}

const show = (state: Partial<State>) => act(async () => useStore.setState(state));

const tasks = () => useStore.getState().profile.tasks;
const sureOf = (group: string) =>
  within(screen.getAllByRole('row', { name: new RegExp(group) })[0]!).getAllByRole('cell')[2];
const measured = () => useStore.getState().profile.measured;
const take = () => user.click(screen.getByRole('button', { name: 'Take these times over' }));

test.each([
  ['timesheet', 'Qwerty', 'Not sure, leave open', 'no match'],
  ['calendar', 'Code review', 'Code reviews & mentoring juniors', 'fits well'],
])('in a %s, a choice whose task is gone is none any more', async (way, group, instead, sure) => {
  addTask(OWN_TASK, 5, 2);
  const { set } = await page();
  if (way === 'timesheet') await readSheet();
  else await user.upload(screen.getByLabelText(/Choose calendar/), new File(['x'], 'a.ics'));
  await user.selectOptions(await choice(group), OWN_TASK);
  expect(sureOf(group)).toHaveTextContent('your choice');
  await set(false);
  await act(async () => deleteTask(tasks().at(-1)!.id));
  await set(true);
  expect(await choice(group)).toHaveDisplayValue(instead);
  expect(sureOf(group)).toHaveTextContent(sure);
});

test('hours of a task that is gone are not measured, and never saved', async () => {
  addTask(OWN_TASK, 5, 2);
  const { set } = await page();
  await readSheet();
  await user.selectOptions(await choice('Qwerty'), OWN_TASK);
  await user.selectOptions(await choice('Asdf'), OWN_TASK);
  expect(screen.getByText(/14.0 of 40.0 hours are measured/)).toBeVisible();
  await set(false);
  await act(async () => deleteTask(tasks().at(-1)!.id));
  await set(true);
  expect(screen.getByText(/Nothing is measured yet/)).toBeVisible();
  await user.selectOptions(await choice('Asdf'), tasks()[0]!.id);
  expect(screen.getByText(/6.0 of 40.0 hours are measured/)).toBeVisible();
  await take();
  expect(measured()?.tasks).toEqual({ [tasks()[0]!.id]: 6 });
});

test('what was chosen for one role is not chosen for another, and is known when the first is back', async () => {
  const first = useStore.getState().role.id;
  const { set } = await page();
  await readSheet();
  const { id, name } = tasks()[1]!;
  await user.selectOptions(await choice('Qwerty'), id);
  await user.selectOptions(await choice('Asdf'), 'Not work');
  await set(false);
  await act(() => openRole('registered-nurse'));
  await set(true);
  expect(await choice('Qwerty')).toHaveDisplayValue('Not sure, leave open');
  expect(await choice('Asdf')).toHaveDisplayValue('Not sure, leave open');
  expect(screen.getByText(/Nothing is measured yet/)).toBeVisible();
  await user.selectOptions(await choice('Qwerty'), tasks()[0]!.id);
  await act(() => openRole(first));
  expect(await choice('Qwerty')).toHaveDisplayValue(name);
  expect(sureOf('Qwerty')).toHaveTextContent('your choice before');
});

test('two described jobs have choices of their own, though their tasks have the same ids', async () => {
  useStore.setState(BAKER);
  await page();
  await readSheet();
  await user.selectOptions(await choice('Qwerty'), 'Cleaning');
  await show(TUTOR);
  expect(await choice('Qwerty')).toHaveDisplayValue('Not sure, leave open');
  await user.selectOptions(await choice('Qwerty'), 'Teaching');
  await show(BAKER);
  expect(await choice('Qwerty')).toHaveDisplayValue('Cleaning');
});

test('choices for a client stay on this page, with this client', async () => {
  await show({ atDesk: 'choices-a' });
  await page();
  await readSheet();
  const { id, name } = tasks()[1]!;
  await user.selectOptions(await choice('Qwerty'), id);
  expect(screen.getByText(/kept for this client until you close the page/)).toBeVisible();
  expect(screen.queryByText(/kept in this browser/)).toBeNull();
  expect(localStorage).toHaveLength(0);
  for (const [client, shown] of [
    ['choices-b', 'Not sure, leave open'],
    [null, 'Not sure, leave open'],
    ['choices-a', name],
  ] as const) {
    cleanup();
    useStore.setState({ atDesk: client });
    await page();
    await readSheet();
    expect(await choice('Qwerty')).toHaveDisplayValue(shown);
  }
  await user.click(screen.getByRole('button', { name: 'Forget my choices' }));
  expect(await choice('Qwerty')).toHaveDisplayValue('Not sure, leave open');
});

test('open hours of a task that is gone go to the others; those of another job are none', async () => {
  addTask(OWN_TASK, 5, 2);
  const { set } = await page();
  await readSheet();
  await user.selectOptions(await choice('Qwerty'), tasks()[0]!.id);
  const field = (name: string) =>
    screen.getByRole('spinbutton', { name: `Hours without an entry: ${name}` });
  await user.clear(field(OWN_TASK));
  await user.type(field(OWN_TASK), '16{Enter}'); // half of 32
  const before = Number((field(tasks()[1]!.name) as HTMLInputElement).value);
  await set(false);
  await act(async () => deleteTask(tasks().at(-1)!.id));
  await set(true);
  expect(screen.getByText(/These are your own figures now/)).toBeVisible();
  expect(Number((field(tasks()[1]!.name) as HTMLInputElement).value)).toBeCloseTo(2 * before, 1);
  await take();
  const total = tasks().reduce((sum, { time }) => sum + time, 0);
  expect(total).toBeCloseTo(100, 9);
  await act(() => openRole('registered-nurse'));
  await user.selectOptions(await choice('Qwerty'), tasks()[0]!.id);
  expect(screen.queryByText(/These are your own figures now/)).toBeNull();
});
