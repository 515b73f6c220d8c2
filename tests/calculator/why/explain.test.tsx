// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { RereadSection } from '@/calculator/why/reread/RereadSection';
import { WhySection } from '@/calculator/why/parts/WhySection';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';
import { setTaskTime } from '@/store/weekActions';

vi.mock('@/charts/Waterfall', () => ({ default: () => null }));

/** The cells of a table's rows, below its head. */
function rows(name: string): string[][] {
  const [, ...body] = within(screen.getByRole('table', { name })).getAllByRole('row');
  return body.map((row) =>
    [...within(row).getAllByRole('rowheader'), ...within(row).getAllByRole('cell')].map(
      (cell) => cell.textContent,
    ),
  );
}

const WATERFALL = 'From task resistance to the score, in points';
const numbers = (name: string) => rows(name).map(([, text]) => Number(text!.replace('−', '-')));
const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);

test('why: the exact parts add up to the score', () => {
  render(<WhySection />);
  expect(rows(WATERFALL)).toEqual([
    ['Tasks alone', '+31.65'],
    ['Market evidence', '−6.06'],
    ['Barriers', '+0.69'],
    ['AI demand', '−1.79'],
    ['Score', '24.50'],
  ]);
  act(() => setValue({ group: 'evidence', id: 'wages' }, 2));
  act(() => setTaskTime('implement-endpoints', 3));
  const parts = numbers(WATERFALL);
  expect(sum(parts.slice(0, -1))).toBeCloseTo(parts.at(-1)!, 1);
  expect(parts.at(-1)).toBeGreaterThan(30);
});

test('why: a capped score shows the cap as a part', () => {
  const { profile } = useStore.getState();
  const to = (level: number, group: object) =>
    Object.fromEntries(Object.keys(group).map((id) => [id, level]));
  useStore.setState({
    profile: {
      ...profile,
      tasks: profile.tasks.map((task) => ({ ...task, score: 1 })),
      evidence: to(2, profile.evidence) as typeof profile.evidence,
      barriers: to(2, profile.barriers) as typeof profile.barriers,
      growth: 2,
    },
  });
  render(<WhySection />);
  expect(rows(WATERFALL).at(-2)).toEqual(['Cap at 0 … 100', '−9.71']);
  expect(rows(WATERFALL).at(-1)).toEqual(['Score', '100.00']);
});

test('why: the formula stands there with the person’s own values', () => {
  render(<WhySection />);
  const lines = screen.getAllByRole('definition').map((line) => line.textContent);
  expect(lines[0]).toContain('= 3.05');
  expect(lines[0]).toContain('20 × 4');
  expect(lines[1]).toContain('Market evidence: 1 + 0.04 × (−4) = 0.84');
  expect(lines[2]).toContain('3.05 × 0.84 × 1.02 × 0.95 = 2.4826');
  expect(lines[3]).toContain('(2.4826 − 0.54) ÷ 7.93 × 100 = 24.50 → 24.5');
});

test('why: the published composition is shown as an illustration', async () => {
  render(<WhySection />);
  const name = 'The published composition: an illustration';
  await userEvent.click(screen.getByText(name, { selector: 'summary' }));
  expect(screen.getByText(/here it gives 23.7 and not 24.5/)).toBeVisible();
  expect(numbers(name)).toEqual([30.5, -8, 1.5, 2.2, -2.5, 23.7]);
});

test('re-read: four axes, what each changes, the lowest counts', () => {
  render(<RereadSection />);
  expect(rows('Conservative re-read').map(([axis, , reading]) => [axis, reading])).toEqual([
    ['Tasks', '24.5'],
    ['Market evidence', '23.0'],
    ['Barriers', '23.9'],
    ['AI demand', '22.8'],
  ]);
  expect(rows('Conservative re-read')[1]![1]).toBe('Total −4 is read as −5.');
  expect(screen.getByText(/^Conservative score 22.8/)).toBeVisible();
  expect(screen.getByText('Every reading stays Red.')).toBeVisible();
});

test('re-read: half of the time taken off displaced tasks goes back', () => {
  render(<RereadSection />);
  expect(rows('Conservative re-read')[0]![1]).toMatch(/^No time was taken off displaced tasks/);
  act(() => setTaskTime('implement-endpoints', 10));
  const [tasks] = rows('Conservative re-read');
  expect(tasks![1]).toMatch(/go(es)? back to them: 5 points\.$/);
  expect(Number(tasks![2])).toBeGreaterThan(24.5);
});

test('re-read: says which axes leave the zone, and where a range ends', () => {
  render(<RereadSection />);
  act(() => setValue({ group: 'evidence', id: 'wages' }, 0));
  expect(
    screen.getByText(
      'The zone Yellow does not hold when read more cautiously: Market evidence and AI demand.',
    ),
  ).toBeVisible();
  act(() => setValue({ group: 'growth', id: 'growth' }, -2));
  expect(rows('Conservative re-read')[3]![1]).toBe('−2 is the end of the range; nothing changes.');
});
