// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { RereadSection } from '@/calculator/why/reread/RereadSection';
import { WhySection } from '@/calculator/why/parts/WhySection';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';
import { setTaskTime } from '@/store/weekActions';

const chart = vi.hoisted(() => ({ steps: [] as { value: string; from: number; to: number }[] }));
vi.mock('@/charts/Waterfall', () => ({
  default: ({ steps }: typeof chart) => {
    chart.steps = steps;
    return null;
  },
}));

/** The cells of a table's rows, below its head. */
function rows(name: string): string[][] {
  const [, ...body] = within(screen.getByRole('table', { name })).getAllByRole('row');
  return body.map((row) =>
    [...within(row).getAllByRole('rowheader'), ...within(row).getAllByRole('cell')].map(
      (cell) => cell.textContent,
    ),
  );
}

const WATERFALL = 'From your tasks to your score, in points';
const READINGS = 'More cautious readings';
const asTable = (about: string) =>
  userEvent.click(screen.getByRole('button', { name: `Show as table: ${about}` }));
async function open(title: string) {
  const summary = screen.getByText(title, { selector: 'summary' });
  await userEvent.click(summary);
  await vi.waitFor(() => expect(summary.nextElementSibling).not.toBeNull());
}
const numbers = (name: string) => rows(name).map(([, text]) => Number(text!.replace('−', '-')));
const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);

test('why: one sentence says the parts in tenths that add up to the score', () => {
  const { container } = render(<WhySection />);
  const sentence = () => container.querySelector('.big-line')!.textContent;
  // 31.65 − 6.06 + 0.69 − 1.79 = 24.50
  expect(sentence()).toBe(
    'Your tasks alone give 31.7. The job market takes 6.1 off, law and custom add 0.7, falling demand takes 1.8 off: 24.5.',
  );
  act(() => setValue({ group: 'growth', id: 'growth' }, 0));
  expect(sentence()).not.toContain('demand');
  for (const [group, id] of [
    ['evidence', 'companyActions'],
    ['evidence', 'wages'],
    ['evidence', 'aiToolMaturity'],
    ['evidence', 'expertConsensus'],
    ['barriers', 'liability'],
  ] as const) {
    act(() => setValue({ group, id } as Parameters<typeof setValue>[0], 0));
  }
  // (3.05 − 0.54) / 7.93 × 100 = 31.65
  expect(sentence()).toBe('Your tasks alone give 31.7. Nothing else moves it: 31.7.');
});

test('why: the picture goes from the tasks to the score, each part where the last one ended', async () => {
  render(<WhySection />);
  await vi.waitFor(() => expect(chart.steps).toHaveLength(5));
  expect(chart.steps.map(({ value }) => value)).toEqual(['31.7', '−6.1', '+0.7', '−1.8', '24.5']);
  chart.steps.slice(1, -1).forEach((step, at) => expect(step.from).toBe(chart.steps[at]!.to));
  expect(chart.steps.at(-2)!.to).toBeCloseTo(chart.steps.at(-1)!.to, 9);
});

test('why: the parts in the table are those of the sentence, and add up to the score', async () => {
  render(<WhySection />);
  await asTable(WATERFALL);
  expect(rows(WATERFALL)).toEqual([
    ['Tasks alone', '31.7'],
    ['Job market', '−6.1'],
    ['Protection', '+0.7'],
    ['AI demand', '−1.8'],
    ['Score', '24.5'],
  ]);
  act(() => setValue({ group: 'evidence', id: 'wages' }, 2));
  act(() => setTaskTime('implement-endpoints', 3));
  const parts = numbers(WATERFALL);
  expect(sum(parts.slice(0, -1))).toBeCloseTo(parts.at(-1)!, 9);
  expect(parts.at(-1)).toBeGreaterThan(30);
});

test('why: a capped score shows the cap as a part', async () => {
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
  expect(screen.getByText(/the end of the scale takes 9.7 off: 100.0/)).toBeVisible();
  await asTable(WATERFALL);
  expect(rows(WATERFALL).at(-2)).toEqual(['End of the scale', '−9.7']);
  expect(rows(WATERFALL).at(-1)).toEqual(['Score', '100.0']);
});

test('why: the formula is one click away, with the person’s own values', async () => {
  render(<WhySection />);
  await open('The formula with your values');
  const lines = screen.getAllByRole('definition').map((line) => line.textContent);
  expect(lines[0]).toContain('= 3.05');
  expect(lines[0]).toContain('20 × 4');
  expect(lines[1]).toContain('Job market: 1 + 0.04 × (−4) = 0.84');
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

test('why: the words of the method are explained once, and say what holds for this person', async () => {
  render(<WhySection />);
  await open('What the words mean');
  const terms = screen.getAllByRole('term').map((term) => term.textContent);
  expect(terms).toContain('Task resistance');
  expect(terms).toContain('Inferred, ours');
  expect(screen.getByText(/In the publisher’s words: Green, 48 and more/)).toBeVisible();
  expect(screen.getByText(/^In your case/).parentElement).toHaveTextContent(
    'Red Being displaced: act now. Does not meet all three Imminent conditions. Human factors of 2 or less and falling AI demand',
  );
  act(() => setValue({ group: 'evidence', id: 'wages' }, 2));
  expect(screen.getByText(/^In your case/).parentElement).toHaveTextContent(
    'Yellow, Urgent. Transforming: act within 2–3 years. 40 % or more',
  );
});

test('re-read: one sentence with the lowest reading', () => {
  render(<RereadSection />);
  expect(
    screen.getByText('Read a little more cautiously, your score is 22.8, still Red.'),
  ).toBeVisible();
});

test('re-read: four parts, what each changes, the lowest counts', async () => {
  render(<RereadSection />);
  await asTable(READINGS);
  expect(rows(READINGS).map(([axis, , reading]) => [axis, reading])).toEqual([
    ['Tasks', '24.5'],
    ['Job market', '23.0'],
    ['Protection', '23.9'],
    ['AI demand', '22.8'],
  ]);
  expect(rows(READINGS)[1]![1]).toBe('Total −4 is read as −5.');
});

test('re-read: half of the time taken off displaced tasks goes back', async () => {
  render(<RereadSection />);
  await asTable(READINGS);
  expect(rows(READINGS)[0]![1]).toMatch(/^No time was taken off tasks that AI does/);
  act(() => setTaskTime('implement-endpoints', 10));
  const [tasks] = rows(READINGS);
  expect(tasks![1]).toMatch(/go(es)? back to them: 5 points\.$/);
  expect(Number(tasks![2])).toBeGreaterThan(24.5);
});

test('re-read: says which parts leave the zone, and where a range ends', async () => {
  render(<RereadSection />);
  act(() => setValue({ group: 'evidence', id: 'wages' }, 0));
  expect(
    screen.getByText(
      'Yellow does not hold if this is read more cautiously: Job market and AI demand.',
    ),
  ).toBeVisible();
  await asTable(READINGS);
  act(() => setValue({ group: 'growth', id: 'growth' }, -2));
  expect(rows(READINGS)[3]![1]).toBe('−2 is the end of the range; nothing changes.');
});
