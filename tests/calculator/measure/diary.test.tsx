// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ICAL from 'ical.js';
import { beforeEach, expect, test, vi } from 'vitest';
import { keptDiary } from '@/calculator/measure/diary/diaryStorage';
import { reminderCalendar } from '@/calculator/measure/diary/reminderCalendar';
import { MeasureDialog } from '@/calculator/measure/MeasureDialog';
import { mondayOf, withHours, emptyDiary, hoursOn } from '@/calculator/measure/reading/week/diary';
import { measuredOf } from '@/profile/measured';
import { useStore } from '@/store/store';

const user = userEvent.setup();
const profile = () => useStore.getState().profile;
const REVIEW = 'Code reviews & mentoring juniors';

async function open() {
  await act(async () => render(<MeasureDialog open onClose={() => undefined} />));
  await user.click(await screen.findByRole('radio', { name: 'By hand, for a week' }));
}

const field = (day: string) =>
  screen.getByRole('spinbutton', { name: `Hours on ${day}: ${REVIEW}` });

beforeEach(() => {
  // A Wednesday.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-02T09:00:00') });
});

test('hours are kept as one types, by field and by button, day by day', async () => {
  await open();
  expect(screen.getByRole('radio', { name: /Wed 2/ })).toBeChecked();
  await user.clear(field('2 December'));
  await user.type(field('2 December'), '2,5');
  await user.click(screen.getByRole('button', { name: `A quarter of an hour more: ${REVIEW}` }));
  await user.click(screen.getByRole('radio', { name: /Mon 30/ }));
  expect(field('30 November')).toHaveValue('0');
  await user.click(screen.getByRole('button', { name: `A quarter of an hour more: ${REVIEW}` }));
  expect(screen.getByText('3 hours noted this week.')).toBeVisible();
  cleanup();
  await open();
  expect(field('2 December')).toHaveValue('2.75');
});

test('a noted week becomes the measured week; the rest is open', async () => {
  await open();
  await user.clear(field('2 December'));
  await user.type(field('2 December'), '8{Enter}');
  expect(
    screen.getByText('32.0 of 40.0 hours a week have no entry. What do you do in them?'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Take these times over' }));
  expect(measuredOf(profile())).toMatchObject({ hours: 40, weeks: 1, until: '2026-12-02' });
  // 8 hours noted and a tenth of the 32 open ones: 11.2 of 40.
  expect(profile().tasks.find(({ name }) => name === REVIEW)!.time).toBe(28);
});

test('a new week can be begun, and the one before brought back', async () => {
  await open();
  await user.click(screen.getByRole('button', { name: `A quarter of an hour more: ${REVIEW}` }));
  await user.click(screen.getByRole('button', { name: 'Begin a new week' }));
  expect(screen.getByText('Nothing is noted yet.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Bring the week before back' }));
  expect(screen.getByText('0.25 hours noted this week.')).toBeVisible();
});

test.each(['{', '[["backend",{"monday":"x"}]]', '{"a":1}', '[[1,2]]', 'null'])(
  'storage that holds %s is no diary',
  (text) => {
    localStorage.setItem('personal-ai-risk/diary', text);
    expect(keptDiary({ client: null, role: 'backend', described: null })).toBeNull();
  },
);

test('a day has quarters of an hour and no more than 24', () => {
  const diary = emptyDiary('2026-12-02');
  expect(hoursOn(withHours(diary, 'a', 0, 1.3), 'a', 0)).toBe(1.25);
  expect(hoursOn(withHours(diary, 'a', 0, 99), 'a', 0)).toBe(24);
  expect(hoursOn(withHours(diary, 'a', 0, -1), 'a', 0)).toBe(0);
  expect(['2026-11-30', '2026-12-06', '2026-12-07'].map(mondayOf)).toEqual([
    '2026-11-30',
    '2026-11-30',
    '2026-12-07',
  ]);
});

test('the reminder is a calendar of five working days', () => {
  const words = { title: 'Note my hours', text: 'Sample; text, with signs' };
  const text = reminderCalendar('2026-12-05', new Date('2026-12-05T10:00:00Z'), words);
  const entry = ICAL.Component.fromString(text).getFirstSubcomponent('vevent')!;
  const steps = new ICAL.Event(entry).iterator();
  const days: string[] = [];
  for (let next = steps.next(); next; next = steps.next()) days.push(next.toString());
  expect(days).toEqual(
    ['07', '08', '09', '10', '11'].map((day) => `2026-12-${day}T16:45:00`), // from Monday on
  );
});

test('no line of the reminder is longer than 75 bytes', () => {
  const words = { title: 'Note my hours', text: 'Stunden „notieren“ – '.repeat(20) };
  const text = reminderCalendar('2026-12-05', new Date('2026-12-05T10:00:00Z'), words);
  const bytes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
  expect(ICAL.Component.fromString(text).getFirstSubcomponent('vevent')).not.toBeNull();
});
