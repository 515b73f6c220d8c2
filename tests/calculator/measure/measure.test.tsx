// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { MeasureDialog } from '@/calculator/measure/MeasureDialog';
import { readCalendar } from '@/calculator/measure/reading/calendar/readCalendar';
import type { Requests } from '@/calculator/measure/readRequest';
import { measuredOf } from '@/profile/measured';
import { undo } from '@/store/edit';
import { useStore } from '@/store/store';
import { EXAMPLE_WEEK } from './exampleWeek';

/** jsdom's files have no `text`. */
const textOf = vi.hoisted(
  () => (file: File) =>
    new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(file);
    }),
);

/** What the worker does, without the worker that jsdom has not. */
vi.mock('@/calculator/measure/readInWorker', () => ({
  async readInWorker({ files, question }: Requests['calendar']) {
    const texts = await Promise.all(files.map(textOf));
    const steps = readCalendar(texts, { ...question, zone: 'Europe/Berlin' });
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
  },
}));

const user = userEvent.setup();
const profile = () => useStore.getState().profile;
const CHOOSE = 'Choose calendar files (.ics)';

const calendarFile = (text: string, name = 'work.ics') =>
  new File([text], name, { type: 'text/calendar' });

const onClose = vi.fn();

async function open() {
  await act(async () => render(<MeasureDialog open onClose={onClose} />));
}

async function give(file: File) {
  await user.upload(await screen.findByLabelText(CHOOSE), file);
}

const rowOf = (table: string, name: string) =>
  within(
    within(screen.getByRole('group', { name: table })).getByRole('row', { name: new RegExp(name) }),
  )
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T09:00:00') });
  onClose.mockClear();
});

test('a calendar becomes hours per task, a new score, and one step of undo', async () => {
  await open();
  const before = profile();
  await give(calendarFile(EXAMPLE_WEEK));
  expect(
    await screen.findByText(/From 2 November to 29 November they give 72 hours/),
  ).toBeVisible();
  expect(screen.getByText('1 entry outside your working hours: left out.')).toBeVisible();
  expect(
    screen.getByText('22.0 of 40.0 hours a week have no entry. What do you do in them?'),
  ).toBeVisible();
  expect(screen.getByText(/That is a guess/)).toBeVisible();
  // 4 hours of design measured, and 15 % of the 22 open ones: 7.3 of 40 hours.
  const result = 'Your week, measured';
  expect(rowOf(result, 'API design')).toEqual(['15 %', '4.0 h', '3.3 h', '18.3 %']);
  expect(rowOf(result, 'Implementing API')).toEqual(['20 %', '8.0 h', '4.4 h', '31 %']);
  expect(screen.getByText('Your score goes from 24.5 to 24.8, safer.')).toBeVisible();
  expect(
    screen.getByText(
      'Whatever you do in the open hours, it lies between 18.9 and 30.1. With no hour measured: 13.7 to 34.2.',
    ),
  ).toBeVisible();
  expect(profile()).toBe(before);
  await user.click(screen.getByRole('button', { name: 'Take these times over' }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(measuredOf(profile())).toMatchObject({ hours: 40, weeks: 4, until: '2026-11-29' });
  expect(JSON.stringify(profile())).not.toMatch(/Choir|sample\.client/);
  undo();
  expect(profile()).toEqual(before);
});

test('what a person chooses counts, is remembered without its words, and can be forgotten', async () => {
  await open();
  await give(calendarFile(EXAMPLE_WEEK));
  const choice = await screen.findByRole('combobox', { name: 'Belongs to: Code review' });
  await user.selectOptions(choice, 'Research, documentation, learning');
  expect(rowOf('What it was about', 'Code review')[2]).toBe('your choice');
  expect(rowOf('Your week, measured', 'Research')[1]).toBe('4.0 h');
  expect(JSON.stringify({ ...localStorage })).not.toMatch(/review|planning|endpoints/i);
  await user.click(screen.getByRole('button', { name: 'Forget my choices' }));
  expect(localStorage).toHaveLength(0);
  expect(rowOf('What it was about', 'Code review')[2]).not.toBe('your choice');
});

test('a choice is there the next time', async () => {
  await open();
  await give(calendarFile(EXAMPLE_WEEK));
  const name = 'Belongs to: Code review';
  await user.selectOptions(await screen.findByRole('combobox', { name }), 'Not work');
  cleanup();
  await open();
  await give(calendarFile(EXAMPLE_WEEK));
  expect(await screen.findByRole('combobox', { name })).toHaveDisplayValue('Not work');
  expect(rowOf('What it was about', 'Code review')[2]).toBe('your choice before');
});

test('open hours are given to tasks by the person; the others give way, and the start comes back', async () => {
  await open();
  await give(calendarFile(EXAMPLE_WEEK));
  const field = await screen.findByRole('spinbutton', {
    name: 'Hours without an entry: Debugging & production incident response',
  });
  await user.clear(field);
  await user.type(field, '11{Enter}');
  expect(screen.getByText(/These are your own figures now/)).toBeVisible();
  expect(rowOf('Your week, measured', 'Debugging')).toEqual(['10 %', '0.0 h', '11.0 h', '27.5 %']);
  const total = rowOf('Your week, measured', 'All');
  expect(total).toEqual(['100 %', '18.0 h', '22.0 h', '100 %']);
  await user.click(screen.getByRole('button', { name: 'Back to what is typical' }));
  expect(rowOf('Your week, measured', 'Debugging')[2]).toBe('2.2 h');
});

test('a file that cannot be read says so in a sentence, and what was read before stays', async () => {
  await open();
  await give(calendarFile(EXAMPLE_WEEK));
  await screen.findByText(/they give 72 hours/);
  await give(calendarFile('<html>no calendar</html>', 'page.ics'));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'This is no calendar file. Nothing changed.',
  );
  expect(screen.getByText(/they give 72 hours/)).toBeVisible();
  expect(useStore.temporal.getState().pastStates).toHaveLength(0);
});

test('other working hours are counted anew', async () => {
  await open();
  await give(calendarFile(EXAMPLE_WEEK));
  await screen.findByText(/they give 72 hours/);
  await user.click(screen.getByRole('checkbox', { name: 'Wed' }));
  expect(screen.getByText(/they give 40 hours/)).toBeVisible();
  expect(screen.getByText('That is 32 hours a week.')).toBeVisible();
  for (const day of ['Mon', 'Tue', 'Thu', 'Fri']) {
    await user.click(screen.getByRole('checkbox', { name: day }));
  }
  expect(screen.getByRole('alert')).toHaveTextContent('Choose at least one day, and two times.');
});
