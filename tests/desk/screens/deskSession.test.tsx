// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { defaultRole } from '@/data/defaultRole';
import { theDesk, useDesk } from '@/desk/state/desk';
import { untouchedWork } from '@/desk/state/clientStart';
import { sampleClient, sampleDesk } from '../rows/sampleDesk';
import { button, heading, link, showDesk, user } from './deskStart';

const task = defaultRole.tasks[0]!;
const COUNT = defaultRole.tasks.length + 14;
const client = sampleClient(1, { work: untouchedWork(defaultRole), versions: [] });
const content = { ...sampleDesk(0, 0), clients: [client] };
const number = (name: string) => screen.getByRole('spinbutton', { name });
const scores = () => screen.getByRole('group', { name: 'Scores of both readers' });
const storedSession = async () => (await theDesk().sessionsOf(client.id))[0]!;

function setNumber(name: string, value: string) {
  fireEvent.change(number(name), { target: { value } });
  fireEvent.keyDown(number(name), { key: 'Enter' });
}

beforeEach(async () => {
  await showDesk('#desk/client-1', content);
  await heading('Sample client 1');
  await user.click(button('Start a session'));
  await heading(task.name);
});

test('one question at a time, with keys and with buttons', async () => {
  expect(screen.getByText(`1 of ${COUNT}`)).toBeVisible();
  expect(await heading(task.name)).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(await heading(defaultRole.tasks[1]!.name)).toHaveFocus();
  await user.keyboard('{PageDown}');
  expect(screen.getByText(`3 of ${COUNT}`)).toBeVisible();
  await user.keyboard('{PageUp}{ArrowLeft}');
  expect(screen.getByText(`1 of ${COUNT}`)).toBeVisible();
  await user.click(button('Next'));
  expect(screen.getByText(`2 of ${COUNT}`)).toBeVisible();
  await user.keyboard('{Escape}');
  await heading('Sample client 1');
  await user.click(link(/Go on with Session 1/));
  expect(await screen.findByText(`2 of ${COUNT}`)).toBeVisible();
});

test('arrows belong to a slider that has the focus', async () => {
  screen.getByRole('slider', { name: `Time on ${task.name}, Client` }).focus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByText(`1 of ${COUNT}`)).toBeVisible();
});

test.each(['Time on', 'AI score of'])('%s: what could mean two numbers is said to', (what) => {
  setNumber(`${what} ${task.name}, Client`, '1,000');
  expect(screen.getByRole('alert')).toHaveTextContent('Write it with one decimal sign');
});

test('two readers differ: a range, one reason, and words for each step', async () => {
  setNumber(`Time on ${task.name}, Client`, '30');
  expect(number(`Time on ${task.name}, Coach`)).toHaveValue('30');
  const follows = 'As the client, until you change it.';
  expect(screen.getByRole('region', { name: 'Coach' })).toHaveTextContent(follows);
  await user.click(button('Show the score (F2)'));
  expect(scores()).toHaveTextContent(/Both read it as \d\d\.\d\./);
  setNumber(`AI score of ${task.name}, Coach`, '1');
  expect(screen.queryByText(follows)).toBeNull();
  expect(number(`AI score of ${task.name}, Client`)).toHaveValue('2');
  expect(scores()).toHaveTextContent(/Between the two readers: \d\d\.\d–\d\d\.\d/);
  const reasons = screen.getAllByRole('textbox', { name: /^Why does it differ/ });
  expect(reasons).toHaveLength(2);
  // It waits: nothing is called wrong in the middle of a talk.
  expect(reasons[0]).toBeValid();
  expect(document.querySelector('.presenter .problem')).toBeNull();
  expect(screen.getByText('2 reasons to add by the end')).toBeVisible();
  fireEvent.change(reasons[0]!, { target: { value: 'Sample reason' } });
  expect(screen.getByText('1 reason to add by the end')).toBeVisible();
  await waitFor(async () => expect((await storedSession()).log).toHaveLength(2));
  fireEvent.click(screen.getByText('2 changes so far'));
  const log = within(await screen.findByRole('list', { name: 'What was changed' }));
  const [first, second] = log.getAllByRole('listitem');
  expect(first).toHaveTextContent(
    new RegExp(`^Client: Time on ${task.name} ${task.time} → 30 %: [+−]\\d\\.\\d$`),
  );
  expect(second).toHaveTextContent(
    new RegExp(`^Coach: AI score of ${task.name} 2 → 1: \\+\\d\\.\\d$`),
  );
});

test('a session is finished only with every reason, and then stays as it stood', async () => {
  setNumber(`Time on ${task.name}, Client`, '30');
  useDesk.setState({ question: COUNT });
  await heading('Where we stand');
  expect(
    screen.getByText(`Still without a reason: Time on ${task.name}.`, { exact: false }),
  ).toBeVisible();
  const reason = screen.getByRole('textbox', { name: /^Why does it differ/ });
  expect(reason).toBeValid();
  await user.click(button('Finish session'));
  expect(reason).toBeInvalid();
  expect(reason).toHaveAccessibleDescription(/^Write a reason/);
  expect(reason).toHaveFocus();
  expect(screen.getByText(/can be finished once 1 reason is given/)).toBeVisible();
  expect((await storedSession()).finishedAt).toBeNull();
  await user.type(screen.getByRole('textbox', { name: /^Why does it differ/ }), 'Sample reason');
  await user.type(screen.getByRole('textbox', { name: 'Step' }), 'Sample step');
  fireEvent.change(screen.getByLabelText('By'), { target: { value: '2027-01-31' } });
  await user.click(button('Add step'));
  expect(await screen.findByRole('checkbox', { name: 'Sample step' })).not.toBeChecked();
  expect(screen.getByLabelText('By which day: Sample step')).toHaveValue('2027-01-31');
  await user.click(button('Finish session'));
  await heading('How it stood at the end');
  const plan = within(screen.getByRole('list', { name: 'Plan' }));
  expect(plan.getByRole('listitem')).toHaveTextContent('Sample step by 31 January 2027');
  await waitFor(async () => expect((await storedSession()).finishedAt).toEqual(expect.any(String)));
});

test('coach’s notes are out of sight until they are asked for', async () => {
  const notes = () => screen.queryByRole('textbox', { name: 'Notes on this session' });
  expect(notes()).toBeNull();
  expect(document.body).not.toHaveTextContent(client.notes.trim());
  await user.click(button('Show coach’s notes'));
  await user.type(notes()!, 'Sample remark');
  await user.click(button('Hide coach’s notes'));
  expect(notes()).toBeNull();
  await waitFor(async () => expect((await storedSession()).notes).toBe('Sample remark'));
});

test('to the full table and back to the same question', async () => {
  await user.click(button('Next'));
  await user.click(link('Full table'));
  await heading('Sample client 1: the full table');
  expect(screen.getByText('the calculator')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'the coach' }));
  expect(useDesk.getState().reader).toBe('coach');
  await user.click(link('Session mode'));
  expect(await screen.findByText(`2 of ${COUNT}`)).toBeVisible();
});

test('a session is deleted and comes back', async () => {
  await user.keyboard('{Escape}');
  await heading('Sample client 1');
  await user.click(button('Delete Session 1'));
  expect(await screen.findByText('Session 1 is deleted.')).toBeVisible();
  expect(await theDesk().sessionsOf(client.id)).toEqual([]);
  await user.click(button('Undo: Session 1'));
  expect(await screen.findByRole('link', { name: /Session 1/ })).toBeVisible();
});
