// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { PaceSection } from '@/calculator/why/pace/PaceSection';
import { edit } from '@/store/edit';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';

vi.mock('@/charts/PaceCurve', () => ({ default: () => null }));

const rows = () =>
  within(screen.getByRole('table', { name: 'Score by how far AI has gone' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
const asTable = () =>
  userEvent.click(
    screen.getByRole('button', { name: 'Show as table: Score by how far AI has gone' }),
  );
const open = () => userEvent.click(screen.getByText('What one step means'));
const reading = () => document.querySelector('.pace-reading')!;
const sentence = () => document.querySelector('.big-line')!.textContent;
const rescore = (score: number) =>
  act(() =>
    edit('test', (profile) => ({
      ...profile,
      tasks: profile.tasks.map((task) => ({ ...task, score })),
    })),
  );

beforeEach(() => {
  render(<PaceSection />);
});

test('Backend: from 24.5 to 14.2 in five rows, and no lower zone to fall to', async () => {
  await asTable();
  await open();
  expect(rows()).toEqual([
    ['0 %', '24.5', '0.0', 'Red'],
    ['25 %', '21.9', '−2.6', 'Red'],
    ['50 %', '19.4', '−5.1', 'Red'],
    ['75 %', '16.8', '−7.7', 'Red'],
    ['100 %', '14.2', '−10.3', 'Red'],
  ]);
  expect(sentence()).toBe(
    'When AI gets one step better at your tasks, your score goes from 24.5 to 14.2 and stays Red.',
  );
  expect(screen.getByText('Your score is Red already, and there is no lower zone.')).toBeVisible();
  expect(screen.getByText(/^0 % is today/)).toHaveTextContent('(100 % of your week)');
});

test('where the zone is left is said as a part of the way', () => {
  act(() => setValue({ group: 'evidence', id: 'wages' }, 2));
  // Resistance 3.05 with evidence −1: 3.05 × 0.96 × 1.02 × 0.95 shows 29.0; 24.95 is passed at
  // 3.05 − (0.54 + 7.93 × 0.2495) / 0.930240 = 0.3426 of the step.
  expect(sentence()).toMatch(
    /goes from 29\.0 to [\d.]+\. About a third of the way \(34 %\) it turns from Yellow to Red\.$/,
  );
});

test('a zone that holds is said to hold', () => {
  const { profile } = useStore.getState();
  act(() => {
    for (const id of Object.keys(profile.evidence)) setValue({ group: 'evidence', id }, 0);
    setValue({ group: 'growth', id: 'growth' }, 0);
  });
  rescore(2);
  // (4 × 1.02 − 0.54) / 7.93 and (3 × 1.02 − 0.54) / 7.93
  expect(sentence()).toBe(
    'When AI gets one step better at your tasks, your score goes from 44.6 to 31.8 and stays Yellow.',
  );
});

test('a week of human tasks does not move', async () => {
  await asTable();
  rescore(1);
  expect(screen.getByText(/^No task of your week has an AI score of 2, 3 or 4/)).toBeVisible();
  expect(new Set(rows().map(([, shown]) => shown)).size).toBe(1);
  // 5 × 0.84 × 1.02 × 0.95 = 4.0698, (4.0698 − 0.54) / 7.93
  expect(sentence()).toBe(
    'When AI gets one step better at your tasks, your score stays 44.5, Yellow.',
  );
});

test('what the slider reads off does not speak by itself: the page speaks of a new score', () => {
  expect(reading()).toHaveTextContent('0 % → 24.5 Red');
  expect(reading().closest('output, [aria-live], [role=status]')).toBeNull();
});

test('the slider reads off the score and changes nothing', () => {
  const { profile } = useStore.getState();
  const slider = screen.getByRole('slider', { name: 'How far AI has gone' });
  expect(slider).toHaveAttribute('aria-valuetext', '0 % of the way: score 24.5, Red');
  fireEvent.change(slider, { target: { value: '50' } });
  expect(slider).toHaveAttribute('aria-valuetext', '50 % of the way: score 19.4, Red');
  expect(reading()).toHaveTextContent('50 % → 19.4 Red');
  expect(useStore.getState().profile).toBe(profile);
});
