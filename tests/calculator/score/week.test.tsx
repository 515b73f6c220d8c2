// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { WeekSection } from '@/calculator/score/week/WeekSection';
import { useStore } from '@/store/store';
import { setTaskTime } from '@/store/weekActions';

const NAME = 'Implementing API endpoints & business logic';
const user = userEvent.setup();
const tasks = () => useStore.getState().profile.tasks;
const task = (id = 'implement-endpoints') => tasks().find((each) => each.id === id)!;
const slider = (name: string) => screen.getByRole('slider', { name });
const field = (name: string) => screen.getByRole('spinbutton', { name });
const scores = (name: string) => screen.getByRole('radiogroup', { name: `AI score of ${name}` });
const level = (name: string, score: number) =>
  within(scores(name)).getByRole('radio', { name: String(score) });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** Types over what stands in a field, in one go. */
async function put(name: string, text: string): Promise<void> {
  await user.clear(field(name));
  await user.click(field(name));
  await user.paste(text);
  await user.keyboard('{Enter}');
}

const openMore = () => user.click(screen.getByText('Add a task, hours, what the scores mean'));

/** The lock of a task is under its line. */
async function lock(name: string): Promise<HTMLElement> {
  await user.click(screen.getByText(`: ${name}`));
  const found = await screen.findByRole('button', { name: `Lock the time of ${name}` });
  await user.click(found);
  return found;
}

beforeEach(() => {
  render(<WeekSection />);
});

test('the slider moves the time, the number and the other tasks', () => {
  fireEvent.change(slider(`Time on ${NAME}`), { target: { value: '60' } });
  expect(field(`Time on ${NAME}`)).toHaveValue('60');
  expect(slider(`Time on ${NAME}`)).toHaveAttribute('aria-valuetext', '60 %');
  expect(field('Time on Writing unit & integration tests')).toHaveValue('5');
  expect(tasks().reduce((sum, { time }) => sum + time, 0)).toBeCloseTo(100, 9);
});

test.each(['250', '-1', ''])(
  '"%s" as time is refused with a sentence, the week stays',
  async (typed) => {
    const before = tasks();
    await user.clear(field(`Time on ${NAME}`));
    if (typed) await user.paste(typed);
    expect(screen.getByRole('alert')).toHaveTextContent('Enter a number from 0 to 100.');
    expect(field(`Time on ${NAME}`)).toBeInvalid();
    expect(field(`Time on ${NAME}`)).toHaveAccessibleDescription('Enter a number from 0 to 100.');
    expect(tasks()).toBe(before);
    await user.tab();
    expect(field(`Time on ${NAME}`)).toHaveValue('20');
    expect(field(`Time on ${NAME}`)).toBeValid();
    expect(screen.getByRole('alert')).toHaveTextContent('Enter a number from 0 to 100.');
  },
);

test('what could mean two numbers is refused, whatever it began with', async () => {
  const before = tasks();
  await user.clear(field(`Time on ${NAME}`));
  await user.type(field(`Time on ${NAME}`), '1,000');
  expect(screen.getByRole('alert')).toHaveTextContent(/^Write it with one decimal sign/);
  expect(tasks()).toEqual(before);
});

test('a typed time counts as a whole, not keystroke by keystroke', async () => {
  await user.clear(field(`Time on ${NAME}`));
  await user.type(field(`Time on ${NAME}`), '35.5{Enter}');
  const typed = tasks();
  expect(task().time).toBe(35.5);
  useStore.setState(useStore.getInitialState(), true);
  setTaskTime('implement-endpoints', 35.5);
  expect(typed).toEqual(tasks());
});

test('the score is five buttons with their meanings; it moves exposure and bucket', async () => {
  expect(within(scores(NAME)).getAllByRole('radio')).toHaveLength(5);
  expect(level(NAME, 4)).toBeChecked();
  expect(level(NAME, 4)).toHaveAccessibleDescription('AI does most of it, you check');
  const row = screen.getByRole('heading', { name: NAME }).closest('li')!;
  expect(row).toHaveTextContent('High exposure');
  await user.click(level(NAME, 2));
  expect(level(NAME, 2)).toBeChecked();
  expect(level(NAME, 2)).toHaveAccessibleDescription('you do it, AI helps a little');
  expect(row).toHaveTextContent('Low exposure');
  expect(task()).toMatchObject({ score: 2, bucket: 'augmented' });
});

test('a task takes up one Tab stop for its score, and arrow keys move it', async () => {
  level(NAME, 4).focus();
  await user.keyboard('{ArrowRight}');
  expect(task().score).toBe(5);
  await user.tab();
  expect(scores(NAME)).not.toContainElement(document.activeElement as HTMLElement);
});

test('a changed value can be reset, an unchanged one cannot', async () => {
  const before = tasks();
  expect(screen.queryByRole('button', { name: /^Put the (time|score)/ })).toBeNull();
  await put(`Time on ${NAME}`, '40');
  await user.click(button(`Put the time for ${NAME} back to typical 20 %`));
  expect(tasks()).toEqual(before);
  await user.click(level(NAME, 1));
  await user.click(button(`Put the score for ${NAME} back to typical 4`));
  expect(tasks()).toEqual(before);
  expect(screen.queryByRole('button', { name: /^Put the (time|score)/ })).toBeNull();
});

test('the whole week can be reset once it was changed', async () => {
  const before = tasks();
  expect(screen.queryByRole('button', { name: 'Reset the week' })).toBeNull();
  await put(`Time on ${NAME}`, '40');
  await user.click(button('Reset the week'));
  expect(tasks()).toEqual(before);
});

test('times can be shown and typed as hours of the week', async () => {
  await openMore();
  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Show time as' }),
    'Hours a week',
  );
  expect(field(`Time on ${NAME}`)).toHaveValue('8');
  await put(`Time on ${NAME}`, '10');
  expect(task().time).toBe(25);
  await user.tab();
  await put(`Time on ${NAME}`, '41');
  expect(screen.getByRole('alert')).toHaveTextContent('Enter a number from 0 to 40.');
  expect(task().time).toBe(25);
});

test('a kept time stays while another moves', async () => {
  const kept = 'API design & architecture decisions';
  expect(await lock(kept)).toHaveAttribute('aria-pressed', 'true');
  await put(`Time on ${NAME}`, '50');
  expect(field(`Time on ${kept}`)).toHaveValue('15');
});

test('with every other task kept the page says that nothing can follow', async () => {
  const sentence = 'No other task is free to give or take time: unlock one first.';
  expect(screen.queryByText(sentence)).not.toBeInTheDocument();
  for (const { name } of tasks().slice(1)) await lock(name);
  expect(screen.getByText(sentence)).toBeVisible();
});

test('one partner can take the whole difference', async () => {
  await openMore();
  const select = await screen.findByRole('combobox', { name: 'When a time moves' });
  await user.selectOptions(select, within(select).getByRole('option', { name: /API design/ }));
  await put(`Time on ${NAME}`, '25');
  expect(task('api-design').time).toBe(10);
  expect(task('write-tests').time).toBe(10);
});
