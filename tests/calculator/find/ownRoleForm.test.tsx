// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { OwnRoleForm } from '@/calculator/find/OwnRoleForm';

const user = userEvent.setup();
const described = vi.fn();
const time = (task: number) => screen.getByLabelText(`Percent of time for task ${task}`);

/** Types a time over what stands there, key by key. */
async function put(task: number, text: string) {
  await user.clear(time(task));
  await user.type(time(task), text);
}

const send = () => user.click(screen.getByRole('button', { name: 'Show my result' }));

beforeEach(() => {
  described.mockClear();
  render(<OwnRoleForm title="Beekeeper" submit="Show my result" onDescribed={described} />);
  for (const task of [1, 2, 3, 4, 5]) {
    fireEvent.change(screen.getByRole('textbox', { name: `Task ${task}` }), {
      target: { value: `Task no ${task}` },
    });
  }
});

test('a decimal comma is read as one: 12,5 of 92.5 percent', async () => {
  await put(1, '12,5');
  expect(time(1)).toHaveValue('12,5');
  await send();
  const [{ tasks }] = described.mock.lastCall as [{ tasks: { time: number }[] }];
  expect(tasks[0]!.time).toBeCloseTo((100 * 12.5) / 92.5, 9);
  expect(tasks[1]!.time).toBeCloseTo((100 * 20) / 92.5, 9);
});

test.each([
  ['1,000', 'Write it with one decimal sign and none between thousands: 12.5 or 1000.'],
  ['1e1', 'Enter a number from 0.1 to 100.'],
  ['', 'Enter a number from 0.1 to 100.'],
  ['125', 'Enter a number from 0.1 to 100.'],
])('a time of "%s" is refused with a sentence, and stays as it was typed', async (typed, said) => {
  await user.clear(time(1));
  if (typed) await user.type(time(1), typed);
  await send();
  expect(await screen.findByRole('alert')).toHaveTextContent(said);
  expect(time(1)).toHaveValue(typed);
  expect(time(1)).toBeInvalid();
  expect(described).not.toHaveBeenCalled();
});

test('a title and a task of invisible letters are none', async () => {
  for (const name of ['What is the role called?', 'Task 2']) {
    fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: '\u200b\u2060' } });
  }
  await send();
  expect(await screen.findAllByRole('alert')).toHaveLength(2);
  expect(described).not.toHaveBeenCalled();
});

test('what is typed stays in its line when another line is removed', async () => {
  await user.click(screen.getByRole('button', { name: 'One more task' }));
  await put(3, '12,5');
  await user.click(screen.getByRole('button', { name: 'Remove task 2' }));
  expect(time(2)).toHaveValue('12,5');
});
