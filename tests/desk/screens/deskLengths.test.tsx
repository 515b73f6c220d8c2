// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { defaultRole } from '@/data/defaultRole';
import { untouchedWork } from '@/desk/state/clientStart';
import { theDesk, useDesk } from '@/desk/state/desk';
import { sampleClient, sampleDesk } from '../rows/sampleDesk';
import { button, heading, showDesk, user } from './deskStart';

const client = sampleClient(1, { work: untouchedWork(defaultRole), versions: [] });
const content = { ...sampleDesk(0, 0), clients: [client] };
const scores = () => screen.queryByRole('group', { name: 'Scores of both readers' });
const stored = async () => (await theDesk().client(client.id))!;
const length = () => screen.getByRole('combobox', { name: 'Time for this session' });

beforeEach(async () => {
  await showDesk('#desk/client-1', content);
  await heading('Sample client 1');
});

test('ten minutes are five questions; more can be asked midway and no answer is lost', async () => {
  await user.click(screen.getByRole('radio', { name: /^10 minutes.*\(5 questions\)$/ }));
  await user.click(button('Start a session'));
  expect(await screen.findByText('1 of 5')).toBeVisible();
  const first = screen.getByRole('heading', { level: 1 }).textContent!;
  const [answer] = screen.getAllByRole('spinbutton', { name: /, Client$/ });
  const name = answer!.getAttribute('aria-label')!;
  const other = answer!.getAttribute('value') === '1' ? '2' : '1';
  fireEvent.change(answer!, { target: { value: other } });
  fireEvent.keyDown(answer!, { key: 'Enter' });
  await user.click(button('Next'));
  await user.selectOptions(length(), 'full');
  const passed = screen.getByText(/ of 22$/);
  expect(passed).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent(first);
  await user.selectOptions(length(), 'short');
  useDesk.setState({ question: 0 });
  expect(await screen.findByRole('heading', { level: 1, name: first })).toBeVisible();
  expect(screen.getByRole('spinbutton', { name })).toHaveValue(other);
  await waitFor(async () => {
    const [session] = await theDesk().sessionsOf(client.id);
    expect(session).toMatchObject({ length: 'short' });
    expect(session!.shortList).toHaveLength(5);
  });
});

test('at the end of a short session more can be asked; it goes on where nothing was asked yet', async () => {
  await user.click(screen.getByRole('radio', { name: /^10 minutes/ }));
  const name = screen.getByRole('textbox', { name: 'Name of the session' });
  const given = name.getAttribute('value')!;
  fireEvent.change(name, { target: { value: '\u200b\u2060' } });
  expect(name).toBeInvalid();
  fireEvent.change(name, { target: { value: given } });
  await user.click(button('Start a session'));
  await screen.findByText('1 of 5');
  for (let step = 0; step < 5; step += 1) await user.keyboard('{PageDown}');
  await heading('Where we stand');
  await user.click(button(/^There is time for more. 30 minutes/));
  expect(await screen.findByText(/ of 13$/)).toBeVisible();
  await user.keyboard('{PageUp}');
});

test('the score waits for the end unless the coach shows it, which is kept for this client', async () => {
  await user.click(button('Start a session'));
  await screen.findByText('1 of 22');
  expect(scores()).toBeNull();
  expect(screen.queryByText(/changes so far/)).toBeNull(); // they name points
  await user.keyboard('{F2}');
  expect(scores()).toBeVisible();
  await waitFor(async () => expect((await stored()).showsScore).toBe(true));
  await user.click(button('Hide the score (F2)'));
  expect(scores()).toBeNull();
  useDesk.setState({ question: 22 });
  await heading('Where we stand');
  expect(scores()).toBeVisible();
});

test('the end leads on: what moved, steps to tick for the plan, the next appointment', async () => {
  await user.click(button('Start a session'));
  await screen.findByText('1 of 22');
  const task = defaultRole.tasks[0]!;
  const score = screen.getByRole('spinbutton', { name: `AI score of ${task.name}, Client` });
  fireEvent.change(score, { target: { value: '1' } });
  fireEvent.keyDown(score, { key: 'Enter' });
  useDesk.setState({ question: 22 });
  await heading('Where we stand');
  const moved = screen.getByText(
    /^Typical of the role 24.5, this client \d\d\.\d: \+\d\.\d points\./,
  );
  expect(moved).toHaveTextContent(/By part: Tasks \+\d\.\d\.$/);
  const todo = within(await screen.findByRole('list', { name: 'What to do' }));
  const boxes = todo.getAllByRole('checkbox');
  expect(boxes.length).toBeGreaterThanOrEqual(3);
  const job = todo.getAllByRole('checkbox', { name: /^Find out more about this job: / })[0]!;
  await user.click(job);
  await waitFor(async () => expect((await stored()).work.client.plan).toHaveLength(1));
  expect(within(screen.getByRole('list', { name: 'Plan' })).getAllByRole('checkbox')).toHaveLength(
    1,
  );
  await user.click(job);
  await waitFor(async () => expect((await stored()).work.client.plan).toBeUndefined());
  fireEvent.change(screen.getByLabelText('Next appointment'), { target: { value: '2027-01-31' } });
  expect(screen.getByText('31 January 2027')).toBeVisible();
  await waitFor(async () => expect((await stored()).nextMeeting).toBe('2027-01-31'));
  fireEvent.change(screen.getByLabelText('Next appointment'), { target: { value: '' } });
  await waitFor(async () => expect(await stored()).not.toHaveProperty('nextMeeting'));
});
