// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useEffect, useState } from 'react';
import { expect, test } from 'vitest';
import { NO_CHOICE, readReportChoice, type ReportChoice } from '@/profile/reportChoice';
import { ReportView } from '@/report/ReportView';
import { ownReport } from './reportGiven';

let last: ReportChoice = NO_CHOICE;

function Chosen() {
  const [choice, setChoice] = useState<ReportChoice>(NO_CHOICE);
  useEffect(() => {
    last = choice;
  });
  return <ReportView {...ownReport} choice={choice} onChoice={setChoice} />;
}

async function open() {
  const user = userEvent.setup();
  await act(async () => {
    render(
      <Suspense fallback={null}>
        <Chosen />
      </Suspense>,
    );
  });
  await user.click(screen.getByText('Choose what is in the report'));
  return user;
}

const moves = () =>
  within(screen.getByRole('heading', { name: 'Moves to think about' }).closest('section')!)
    .getAllByRole('listitem')
    .map((item) => item.querySelector('strong')!.textContent);
const button = (name: string) => screen.getByRole('button', { name });

test('moves are put in order, left out, added, and added in own words', async () => {
  const user = await open();
  const [withAi, senior, security] = moves();
  expect(withAi).toBe('Backend/API Developer, AI-driven');
  await user.click(button(`Up: ${security}`));
  expect(moves()).toEqual([withAi, security, senior]);
  expect(button(`Up: ${security}`)).toHaveFocus();
  expect(screen.getByText(`${security} is now 2 of 3.`)).toBeVisible();
  await user.click(button(`Leave out: ${withAi}`));
  expect(moves()).toEqual([security, senior]);
  expect(screen.getByRole('heading', { name: 'Moves on the first page' })).toHaveFocus();
  await user.selectOptions(screen.getByLabelText('A suggested move'), 'DevSecOps Engineer, 58.2');
  await user.click(button('Add it'));
  await user.type(screen.getByLabelText('A move in your own words'), '  A year  abroad ');
  await user.click(button('Add my own'));
  expect(moves()).toEqual([security, senior, 'DevSecOps Engineer', 'A year abroad']);
  expect(last.moves!.at(-1)).toEqual({ own: 'A year abroad' });
  await user.click(button('Back to what is suggested'));
  expect(moves()).toEqual([withAi, senior, security]);
  expect(last).toEqual({});
});

test('nothing is no move, the same twice is one, and five are the most', async () => {
  const user = await open();
  const own = () => screen.getByLabelText('A move in your own words');
  await user.type(own(), '\u200b\u2060');
  await user.click(button('Add my own'));
  expect(screen.getByRole('alert')).toHaveTextContent('Say what the move is');
  await user.clear(own());
  await user.click(button('Add my own'));
  expect(screen.getByRole('alert')).toHaveTextContent('Say what the move is, in 1 to 160');
  for (const text of ['One', 'One', 'Two']) {
    await user.type(own(), text);
    await user.click(button('Add my own'));
  }
  expect(moves().slice(3)).toEqual(['One', 'Two']);
  expect(screen.getByText(/^The first page holds 5 moves\./)).toBeVisible();
  expect(screen.queryByLabelText('A move in your own words')).toBeNull();
});

test('every move can be left out, and then there is no such part', async () => {
  const user = await open();
  for (const move of moves()) await user.click(button(`Leave out: ${move}`));
  expect(screen.queryByRole('heading', { name: 'Moves to think about' })).toBeNull();
  expect(screen.getByText('No move is on the first page.')).toBeVisible();
});

test('what follows the first page is left out by part, and at once', async () => {
  const user = await open();
  const box = (name: string) => screen.getByRole('checkbox', { name });
  await user.click(box('The week'));
  expect(screen.queryByRole('table', { name: 'The week' })).toBeNull();
  expect(last).toEqual({ without: ['week'] });
  await user.click(button('Only the first page'));
  const headings = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
  expect(headings.filter((each) => each !== 'Moves on the first page')).toEqual([
    'Where you stand',
    'Why',
    'Moves to think about',
    'Plan',
  ]);
  expect(box('Sources and method')).not.toBeChecked();
  await user.click(button('Everything'));
  expect(screen.getByRole('table', { name: 'The week' })).toBeVisible();
  expect(last).toEqual({});
});

test.each([
  null,
  'text',
  { moves: 'all' },
  { moves: [{ own: '' }] },
  { moves: Array(6).fill({ own: 'x' }) },
  { without: [1] },
  { other: true },
])('a stored choice that cannot be read is none: %j', (content) => {
  expect(readReportChoice(content)).toEqual({});
});
