// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { ResultPanel } from '@/calculator/score/result/ResultPanel';
import { openRole } from '@/store/openRole';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';
import { setTaskScore, setTaskTime } from '@/store/weekActions';

const user = userEvent.setup();
const region = () => screen.getByRole('region', { name: 'Your result' });
const setWages = (value: number) => act(() => setValue({ group: 'evidence', id: 'wages' }, value));
const setGrowth = (value: number) => act(() => setValue({ group: 'growth', id: 'growth' }, value));

/** The parts of the change as shown, such as 3.0. */
function shownParts(): number[] {
  return within(screen.getByRole('list', { name: 'What moved it' }))
    .getAllByRole('listitem')
    .map((item) => Number(/[+−]\d+\.\d$/.exec(item.textContent)![0].replace('−', '-')));
}

beforeEach(() => {
  render(<ResultPanel />);
});

test('Backend: score and zone, told by the person’s own figures, what holds first', () => {
  expect(region()).toHaveAttribute('data-score', '24.5');
  expect(region()).toHaveAttribute('data-zone', 'RED');
  expect(region()).toHaveTextContent('24.5 of 100');
  // 20 % + 10 % displaced = 3 of 10 hours; METHOD: evidence takes 6.06 points
  expect(region()).toHaveTextContent(
    '7 of 10 hours of your week still need you. AI already does most of 3 of 10 hours of your week; the job market pulls you down by 6 points.',
  );
  expect(region()).toHaveTextContent('not a forecast for you, not for hiring or dismissal');
  expect(region()).toHaveTextContent('Public figures (AIJRI).');
});

test('ten blocks add up to ten hours and have their sentence', () => {
  expect(region()).toHaveTextContent(
    'Of every ten hours, AI does about 3, AI helps with 7, and 0 need only you.',
  );
  expect(region().querySelectorAll('.hour-blocks rect')).toHaveLength(10);
});

test('what holds, what pulls down, what helps: one each, and they follow an edit', () => {
  const reason = (name: string) => screen.getByText(name).parentElement!;
  expect(reason('What holds')).toHaveTextContent(
    'API design & architecture decisions, 15 % of your week: you do it, AI helps a little.',
  );
  expect(reason('What pulls down')).toHaveTextContent('The job market is weak. −6.1');
  expect(reason('What helps')).toHaveTextContent('Law and custom protect this job a little. +0.7');
  setGrowth(2);
  expect(reason('What helps')).toHaveTextContent('More AI means more such jobs.');
  act(() => setTaskTime('code-review', 60));
  expect(reason('What holds')).toHaveTextContent('Code reviews & mentoring juniors, 60 %');
});

test('how sure: the range, the line between two zones, and the cautious reading', async () => {
  expect(
    await screen.findByText(/^It is probably between 20 and 30 \(9 times in 10\)\./),
  ).toBeVisible();
  expect(screen.getByText('On the line between Red and Yellow.')).toBeVisible();
  expect(region()).toHaveTextContent('If we were too hopeful: 22.8.');
});

test('the smallest change is one step, to try and to plan', async () => {
  const step =
    '53 minutes a week less for Implementing API endpoints & business logic, 53 minutes more for API design & architecture decisions';
  expect(screen.getByText(`${step} make it Yellow.`)).toBeVisible();
  expect(region()).toHaveTextContent('Who can help: your manager, your union');
  // As “What next” puts it, so that it is not planned twice.
  const planned =
    'Each week, 53 minutes less for “Implementing API endpoints & business logic”, 53 minutes more for “API design & architecture decisions”';
  await user.click(screen.getByRole('button', { name: `Add to my plan: ${planned}` }));
  expect(useStore.getState().profile.plan?.[0]?.text).toBe(planned);
  await user.click(screen.getByRole('button', { name: 'Try it' }));
  expect(region()).toHaveAttribute('data-score', '25.0');
  expect(region()).toHaveAttribute('data-zone', 'YELLOW');
  expect(screen.getByText('What-if')).toBeVisible();
  expect(screen.getByText('This is what you are trying now.')).toBeVisible();
  expect(screen.getByText(`${step} make it Yellow.`)).toBeVisible(); // still from the own week
});

test('where no better zone is in reach the one move that helps most stands there', async () => {
  await act(async () => void (await openRole('bookkeeper')));
  expect(region()).toHaveTextContent('Moving time alone does not make it Yellow. This helps most:');
  expect(region()).toHaveTextContent(/bring you from 12\.4 to \d+\.\d\./);
  expect(screen.getByRole('button', { name: 'Try it' })).toBeVisible();
});

test('Green says what keeps it so, and offers that for the plan', async () => {
  await act(async () => void (await openRole('plumber')));
  expect(region()).toHaveAttribute('data-zone', 'GREEN');
  expect(screen.getByRole('heading', { name: 'What keeps it Green' })).toBeVisible();
  // 26 % of 40 hours = 10.4; 62.0 − 48 = 14.0
  expect(region()).toHaveTextContent('Keep these 10.4 hours a week: you are 14 points above');
  expect(screen.getByRole('button', { name: /^Add to my plan: Keep 10.4 hours/ })).toBeVisible();
  expect(region()).not.toHaveTextContent('Who can help');
});

test('one change moves score, zone and sub-label at once, and names its part', async () => {
  setWages(1);
  expect(region()).toHaveAttribute('data-score', '27.5');
  expect(region()).toHaveAttribute('data-zone', 'YELLOW');
  expect(region()).toHaveTextContent('27.5 of 100 Yellow Urgent+3.0');
  await user.click(screen.getByText('+3.0 against what is typical for this job'));
  expect(shownParts()).toEqual([3]);
});

test('the parts of several changes add up to the change', async () => {
  setWages(2);
  setGrowth(2);
  act(() => setTaskScore('implement-endpoints', 5));
  act(() => setValue({ group: 'barriers', id: 'unions' }, 2));
  const change = Number(region().dataset['score']) - 24.5;
  await user.click(screen.getByText(`+${change.toFixed(1)} against what is typical for this job`));
  const parts = shownParts();
  expect(parts).toHaveLength(4);
  expect(parts[0]).toBeLessThan(0);
  expect(parts.reduce((a, b) => a + b)).toBeCloseTo(change, 9);
});

test('the library stands on the line beside the person', async () => {
  setWages(1);
  expect(
    await screen.findByText(
      /you stand at 27\.5; typical for this job is 24\.5\..*The small ticks are the \d+ roles/,
    ),
  ).toBeInTheDocument();
});
