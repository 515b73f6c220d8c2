// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ThreeAnswers } from '@/calculator/find/ThreeAnswers';
import { undo } from '@/store/edit';
import { useStore } from '@/store/store';
import { deleteTask } from '@/store/weekActions';

const user = userEvent.setup();
const TASK = 'Implementing API endpoints & business logic';
const profile = () => useStore.getState().profile;
const groups = () => screen.getAllByRole('radiogroup');
const answer = (question: RegExp, words: string) =>
  within(screen.getByRole('radiogroup', { name: question })).getByRole('radio', { name: words });
const button = (name: string) => screen.getByRole('button', { name });

test('the three inputs of largest effect are asked, the typical answers chosen and marked', () => {
  render(<ThreeAnswers onDone={vi.fn()} />);
  expect(groups()).toHaveLength(3);
  expect(
    answer(new RegExp(`How much of your week goes to this: ${TASK}`), '8 hours (typical)'),
  ).toBeChecked();
  expect(
    answer(/How much of this can AI do already/, 'AI does most of it, you check (typical)'),
  ).toBeChecked();
  expect(
    answer(/Does more AI mean more or fewer such jobs/, 'Fewer people for the same work (typical)'),
  ).toBeChecked();
});

test('answers are edits, and the change is said in words', async () => {
  const done = vi.fn();
  render(<ThreeAnswers onDone={done} />);
  await user.click(answer(/How much of this can AI do already/, 'AI does part, you lead'));
  expect(profile().tasks.find(({ name }) => name === TASK)?.score).toBe(3);
  await user.click(button('Show my result'));
  // 20 % of the week one step lower: 24.496 + 0.2 × 0.81396 ÷ 7.93 × 100 = 26.549
  expect(screen.getByText('That moves you from 24.5 to 26.5, which is safer.')).toBeVisible();
  await user.click(button('Change my answers'));
  await user.click(answer(/How much of your week/, '4 hours'));
  await user.click(button('Show my result'));
  expect(screen.getByText(/^That moves you from 24\.5 to \d/)).toBeVisible();
  await user.click(button('See my score'));
  expect(done).toHaveBeenCalledOnce();
  act(undo);
  expect(profile().tasks.find(({ name }) => name === TASK)?.time).toBe(20);
  act(undo);
  expect(profile().tasks.find(({ name }) => name === TASK)?.score).toBe(4);
});

test('all of it can be skipped', async () => {
  const done = vi.fn();
  render(<ThreeAnswers onDone={done} />);
  const before = profile();
  await user.click(button('Skip'));
  await user.click(button('Show my result')); // nothing was answered: nothing to tell
  expect(done).toHaveBeenCalledTimes(2);
  expect(profile()).toBe(before);
});

test('a task that was deleted is not asked about', () => {
  deleteTask('implement-endpoints');
  render(<ThreeAnswers onDone={vi.fn()} />);
  expect(screen.queryByText(new RegExp(TASK))).not.toBeInTheDocument();
});
