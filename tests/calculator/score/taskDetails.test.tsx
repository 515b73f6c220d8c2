// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { backend } from '../../golden/inputs';
import { WeekSection } from '@/calculator/score/week/WeekSection';
import { useStore } from '@/store/store';

const NAME = 'Writing unit & integration tests';
const user = userEvent.setup();
const tasks = () => useStore.getState().profile.tasks;
const task = (id = 'write-tests') => tasks().find((each) => each.id === id);
const button = (name: string | RegExp) => screen.getByRole('button', { name });

beforeEach(() => {
  render(<WeekSection />);
});

const openDetails = (name = NAME) => user.click(screen.getByText(`: ${name}`));

test('behind a task stands the reason for its base score', async () => {
  const { reason } = backend.tasks.find(({ id }) => id === 'write-tests')!;
  expect(screen.queryByText(reason)).not.toBeInTheDocument();
  await openDetails();
  expect(await screen.findByText(reason)).toBeVisible();
  expect(screen.getByText('Why AI scores 4 here.')).toBeVisible();
});

test('the bucket can be overridden and put back', async () => {
  await openDetails();
  const select = await screen.findByRole('combobox', { name: `What AI does to ${NAME}` });
  expect(select).toHaveDisplayValue('Displaced: AI does the task');
  await user.selectOptions(select, 'AI not involved: a person does it alone');
  expect(task()?.bucket).toBe('notInvolved');
  await user.click(button(`Reset What AI does to ${NAME} to typical Displaced`));
  expect(task()?.bucket).toBe('displaced');
});

test('a task can be renamed, not to nothing', async () => {
  await openDetails();
  const name = await screen.findByRole('textbox', { name: `Name of ${NAME}` });
  await user.clear(name);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Give the task a name of 1 to 120 characters.',
  );
  expect(task()?.name).toBe(NAME);
  await user.type(name, 'Breaking things');
  expect(await screen.findByRole('heading', { name: 'Breaking things' })).toBeVisible();
  expect(task()?.name).toBe('Breaking things');
  await user.click(button(`Reset Name of Breaking things to typical ${NAME}`));
  expect(task()?.name).toBe(NAME);
});

test('a task can be deleted, unless nobody is free to take its time', async () => {
  await openDetails();
  await screen.findByRole('button', { name: `Delete task: ${NAME}` });
  for (const { id, name } of tasks()) {
    if (id === 'write-tests') continue;
    await openDetails(name);
    await user.click(await screen.findByRole('button', { name: `Lock the time of ${name}` }));
  }
  expect(button(`Delete task: ${NAME}`)).toBeDisabled();
  expect(screen.getByText(/^Cannot be deleted/)).toBeVisible();
  await user.click(button('Lock the time of API design & architecture decisions'));
  await user.click(button(`Delete task: ${NAME}`));
  expect(task()).toBeUndefined();
  expect(task('api-design')?.time).toBe(25);
});

async function addForm() {
  await user.click(screen.getByText('Add a task, hours, what the scores mean'));
  const name = await screen.findByRole('textbox', { name: /^What is the task/ });
  const time = screen.getByRole('textbox', { name: /^Share of your time/ });
  const score = screen.getByRole('textbox', { name: /^AI score, 1 to 5/ });
  const put = async (field: HTMLElement, text: string) => {
    await user.clear(field);
    await user.type(field, text);
  };
  return { name, time, score, put };
}

test('a task of one’s own takes its place in the week', async () => {
  const { name, time, score, put } = await addForm();
  await put(name, 'Teaching the team');
  await put(time, '12,5');
  await put(score, '1');
  await user.click(button('Add task'));
  expect(await screen.findByRole('heading', { name: 'Teaching the team' })).toBeVisible();
  expect(task('own-1')).toEqual({
    id: 'own-1',
    name: 'Teaching the team',
    time: 12.5,
    score: 1,
    bucket: 'notInvolved',
  });
  expect(name).toHaveValue('');
  await openDetails('Teaching the team');
  expect(await screen.findByText(/^A task of your own: there is no typical score/)).toBeVisible();
});

test.each([
  ['name', '   ', 'Say what the task is, in 1 to 120 characters.'],
  ['name', '\u200b\u2060', 'Say what the task is, in 1 to 120 characters.'],
  ['time', '0', 'Enter a number from 0.1 to 100.'],
  ['time', '101', 'Enter a number from 0.1 to 100.'],
  ['time', '1e1', 'Enter a number from 0.1 to 100.'],
  ['time', '1,000', 'Write it with one decimal sign and none between thousands: 12.5 or 1000.'],
  ['score', '6', 'Enter a whole number from 1 to 5.'],
  ['score', '2.5', 'Enter a whole number from 1 to 5.'],
] as const)(
  '%s "%s" is refused with a sentence and nothing is added',
  async (which, text, said) => {
    const form = await addForm();
    await form.put(form.name, 'Teaching');
    await form.put(form[which], text);
    await user.click(button('Add task'));
    expect(await screen.findByRole('alert')).toHaveTextContent(said);
    expect(form[which]).toHaveAccessibleDescription(said);
    expect(tasks()).toHaveLength(8);
  },
);
