// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { distribution, type Confidence } from '@/engine';
import { CertaintySection } from '@/calculator/why/certainty/CertaintySection';
import { deciles, scoreBars } from '@/calculator/why/certainty/scoreBars';
import { ResultPanel } from '@/calculator/score/result/ResultPanel';
import { setConfidence } from '@/store/confidenceActions';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';
import { profileInputs } from '@/profile/baseProfile';
import { backendInputs } from '../../golden/inputs';

const chart = vi.hoisted(() => ({ bars: [] as { from: number; zone: string; isOwn: boolean }[] }));
vi.mock('@/charts/Histogram', () => ({
  default: ({ bars }: typeof chart) => {
    chart.bars = bars;
    return null;
  },
}));

const spread = (confidence: Confidence) => distribution(backendInputs, confidence);
const group = (name: string) => screen.getByRole('group', { name });
const chosen = (name: string) => within(group(name)).getByRole('radio', { checked: true });
const choose = (name: string, level: string) =>
  userEvent.click(within(group(name)).getByRole('radio', { name: level }));
const asTable = () =>
  userEvent.click(screen.getByRole('button', { name: 'Show as table: Which zone it is' }));
async function open(title: string) {
  const summary = screen.getByText(title, { selector: 'summary' });
  await userEvent.click(summary);
  await vi.waitFor(() => expect(summary.nextElementSibling).not.toBeNull());
}
const zoneRows = () =>
  within(screen.getByRole('table', { name: 'Which zone it is' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

test('the range, the middle and the zones in words, with what they rest on', async () => {
  render(<CertaintySection />);
  // 20.1 to 29.9, rounded outwards
  expect(
    await screen.findByText('Your score is probably between 20 and 30 (9 times in 10).'),
  ).toBeVisible();
  const items = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(items).toEqual([
    '5 in 10 that it is Red',
    '5 in 10 that it is Yellow',
    'less than 1 in 100 that it is Green',
  ]);
  await asTable();
  expect(zoneRows()).toEqual([
    'Red5 in 1051.7 %',
    'Yellow5 in 1048.3 %',
    'Greenless than 1 in 100under 0.1 %',
  ]);
  await open('What that rests on');
  expect(screen.getByText('Exactly: 20.1 to 29.9, and 24.8 in the middle.')).toBeVisible();
  expect(screen.getByText(/^Assumed/)).toHaveTextContent('5 %, 15 % or 25 %');
  expect(screen.getByText(/^Assumed/)).toHaveTextContent(
    'can only move one way, so the middle may lie beside your score',
  );
});

test('the deciles stand in a table, the median among them', async () => {
  render(<CertaintySection />);
  await screen.findByText(/^Your score is probably/);
  await open('The scores in ten equal parts');
  const table = await screen.findByRole('table', { name: 'The scores in ten equal parts' });
  expect(within(table).getAllByRole('row')).toHaveLength(10);
  expect(within(table).getByRole('row', { name: '5 of 10 24.8' })).toBeVisible();
});

test('how sure the person is moves the range, and the screen says what counts until then', async () => {
  render(<CertaintySection />);
  await open('How sure are you of your values?');
  await screen.findByText(/^Your score is probably/);
  await open('What that rests on');
  const unsaid = 'Until you say otherwise, every group counts as roughly right.';
  expect(screen.getByText(unsaid)).toBeVisible();
  for (const name of ['Tasks', 'Job market', 'Protection', 'AI demand']) {
    expect(chosen(name)).toHaveAccessibleName('Roughly');
    await choose(name, 'Sure');
  }
  expect(screen.queryByText(unsaid)).not.toBeInTheDocument();
  const { low, high, median } = spread('sure');
  expect(
    await screen.findByText(
      `Exactly: ${low.toFixed(1)} to ${high.toFixed(1)}, and ${median.toFixed(1)} in the middle.`,
    ),
  ).toBeVisible();
  expect(high - low).toBeLessThan(29.9 - 20.1);
  for (const name of ['Tasks', 'Job market', 'Protection', 'AI demand']) {
    await choose(name, 'Roughly');
  }
  expect(screen.getByText(unsaid)).toBeVisible();
});

test('the chart gets one bar a point, by zone, with the own score’s bar outlined', async () => {
  render(<CertaintySection />);
  await vi.waitFor(() => expect(chart.bars.length).toBeGreaterThan(10));
  expect(chart.bars.find((bar) => bar.isOwn)?.from).toBe(24);
  for (const bar of chart.bars) expect(bar.zone).toBe(bar.from < 25 ? 'RED' : 'YELLOW');
});

test('bars keep every chance that can be seen, and the own score however rare', () => {
  const { bins } = spread('roughly');
  const bars = scoreBars(bins, 24.5);
  const sum = bars.reduce((total, bar) => total + bar.chance, 0);
  expect(sum).toBeGreaterThan(0.998);
  expect(bars[0]!.chance).toBeGreaterThanOrEqual(0.0005);
  expect(bars.at(-1)!.chance).toBeGreaterThanOrEqual(0.0005);
  bars.forEach((bar, at) => expect(bar.from).toBe(bars[0]!.from + at));
  expect(scoreBars(bins, 44.9).at(-1)).toMatchObject({ from: 44, isOwn: true });
  expect(scoreBars([{ shown: 100, chance: 1 }], 100)).toEqual([
    { from: 100, chance: 1, zone: 'GREEN', isOwn: true },
  ]);
});

test('deciles rise to the last and hold the median', () => {
  const { bins, median } = spread('guessing');
  const list = deciles(bins);
  expect(list.map(({ tenths }) => tenths)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(list[4]!.atMost).toBe(median);
  list.slice(1).forEach(({ atMost }, at) => expect(atMost).toBeGreaterThan(list[at]!.atMost));
});

test('the result says its range and follows every change', async () => {
  const { container } = render(<ResultPanel />);
  // 20.1 to 29.9, rounded outwards.
  const range = (low: number, high: number) =>
    new RegExp(`probably between ${low} and ${high} \\(9 times in 10\\)`);
  expect(await screen.findByText(range(20, 30))).toBeVisible();
  const band = () => container.querySelector('.range-band')!;
  expect(Number(band().getAttribute('width'))).toBeCloseTo(29.9 - 20.1 + 0.6, 9);
  act(() => setValue({ group: 'evidence', id: 'wages' }, 2));
  act(() => setConfidence('growth', 'guessing'));
  const { low, high } = distribution(profileInputs(useStore.getState().profile), {
    tasks: 'roughly',
    evidence: 'roughly',
    barriers: 'roughly',
    growth: 'guessing',
  });
  expect(low).toBeGreaterThan(21);
  expect(screen.getByText(range(Math.floor(low), Math.ceil(high)))).toBeVisible();
  expect(Number(band().getAttribute('x'))).toBeCloseTo(low - 0.3, 9);
});
