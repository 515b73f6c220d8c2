// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ResultPanel } from '@/calculator/score/result/ResultPanel';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';
import { setTaskScore } from '@/store/weekActions';

const region = () => screen.getByRole('region', { name: 'Your result' });
/** Waits until everything beside the score has followed. */
const followed = () => act(() => new Promise((done) => setTimeout(done, 20)));
const setWages = (value: number) => act(() => setValue({ group: 'evidence', id: 'wages' }, value));
const setGrowth = (value: number) => act(() => setValue({ group: 'growth', id: 'growth' }, value));

/** The exact parts of the change as shown, such as "+2.98". */
function shownParts(): number[] {
  const parts = screen.getByText('What moved it, in exact points').nextElementSibling!;
  return within(parts as HTMLElement)
    .getAllByRole('listitem')
    .map((item) => Number(/[+−]\d+\.\d\d$/.exec(item.textContent)![0].replace('−', '-')));
}

/** TR 3.05, evidence +8, barriers 5, growth 0: 49.0, just above the Green border. */
function nearGreen(): void {
  const { profile } = useStore.getState();
  const evidence = { ...profile.evidence, jobPostings: 2, companyActions: 2, wages: 2 };
  useStore.setState({
    profile: {
      ...profile,
      evidence: { ...evidence, aiToolMaturity: 2, expertConsensus: 0 },
      barriers: { ...profile.barriers, regulatory: 2, physicalPresence: 2, liability: 1 },
      growth: 0,
    },
  });
}

test('the untouched role stands at 24.5 Red, with its words and its re-read', () => {
  render(<ResultPanel />);
  expect(region()).toHaveAttribute('data-score', '24.5');
  expect(region()).toHaveAttribute('data-zone', 'RED');
  expect(region()).toHaveTextContent('24.5 of 100');
  expect(region()).toHaveTextContent('Being displaced: act now.');
  expect(region()).toHaveTextContent('Does not meet all three Imminent conditions.');
  expect(region()).toHaveTextContent('The lowest of four more cautious readings.22.8');
  expect(region()).toHaveTextContent('Displaced 30 %Augmented 70 %AI not involved 0 %');
  expect(region()).toHaveTextContent('Same as the base role so far.');
  expect(region()).toHaveTextContent('It is not a forecast for you');
  expect(screen.queryByText('On the line')).not.toBeInTheDocument();
});

test('one change moves score, zone and sub-label at once, and names its part', async () => {
  render(<ResultPanel />);
  setWages(1);
  expect(region()).toHaveAttribute('data-score', '27.5');
  expect(region()).toHaveAttribute('data-zone', 'YELLOW');
  expect(region()).toHaveTextContent('27.5 of 100YellowUrgent');
  await followed();
  expect(screen.getByRole('heading', { name: /points against/ })).toHaveTextContent(
    '+3.0 points against the base role',
  );
  expect(shownParts()).toEqual([2.98]);
});

test('the exact parts of several changes add up to the change', async () => {
  render(<ResultPanel />);
  setWages(2);
  setGrowth(2);
  act(() => setTaskScore('implement-endpoints', 5));
  act(() => setValue({ group: 'barriers', id: 'unions' }, 2));
  await followed();
  const parts = shownParts();
  expect(parts).toHaveLength(4);
  expect(parts[0]).toBeLessThan(0);
  const change = Number(region().dataset['score']) - 24.5;
  expect(Math.abs(parts.reduce((a, b) => a + b) - change)).toBeLessThan(0.12);
  expect(region()).toHaveTextContent(`+${change.toFixed(1)} points against the base role`);
});

test('close to the Green border the state is "on the line"', () => {
  nearGreen();
  render(<ResultPanel />);
  expect(region()).toHaveAttribute('data-score', '49.0');
  expect(region()).toHaveAttribute('data-zone', 'GREEN');
  expect(screen.getByText('On the line')).toBeVisible();
  expect(region()).toHaveTextContent('the zone should not be relied on');
  expect(region()).toHaveTextContent('Transforming');
});

test('the quick screen speaks only while both of its conditions hold', async () => {
  render(<ResultPanel />);
  expect(region()).toHaveTextContent('almost certainly Red before scoring');
  setGrowth(0);
  await followed();
  expect(region()).not.toHaveTextContent('Quick screen');
  setGrowth(-1);
  act(() => setValue({ group: 'protective', id: 'interpersonal' }, 2));
  await followed();
  expect(region()).not.toHaveTextContent('Quick screen');
});

test('the library stands on the line beside the person', async () => {
  render(<ResultPanel />);
  setWages(1);
  expect(await screen.findByText(/^The small ticks are the \d+ roles/)).toBeInTheDocument();
  expect(
    await screen.findByText(/^On the line from 0 to 100 you stand at 27.5, the base role at 24.5/),
  ).toBeInTheDocument();
});

test('a settled change is told to screen readers, the first picture is not', () => {
  vi.useFakeTimers();
  const later = (ms: number) => act(() => vi.advanceTimersByTime(ms));
  render(<ResultPanel />);
  later(2000);
  expect(screen.queryByText(/^Your score is/)).not.toBeInTheDocument();
  setWages(0);
  later(60); // what is beside the score follows
  later(300);
  setWages(1);
  later(60);
  later(500);
  expect(screen.queryByText(/^Your score is/)).not.toBeInTheDocument();
  later(300);
  expect(screen.getByText('Your score is 27.5, Yellow, Urgent.')).toBeInTheDocument();
  setWages(-1);
  later(60);
  later(800);
  expect(screen.getByText('Your score is 24.5, Red.')).toBeInTheDocument();
});

test('the details open and close by a button that says so', async () => {
  render(<ResultPanel />);
  await userEvent.click(screen.getByRole('button', { name: 'Show details', expanded: false }));
  expect(screen.getByRole('button', { name: 'Hide details', expanded: true })).toBeVisible();
});
