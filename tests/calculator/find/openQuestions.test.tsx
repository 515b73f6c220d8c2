// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { OpenQuestions } from '@/calculator/find/OpenQuestions';
import { OwnRoleForm } from '@/calculator/find/OwnRoleForm';
import { startOwnRole } from '@/store/openRole';
import { useStore } from '@/store/store';

const profile = () => useStore.getState().profile;

test('“I don’t know” comes first everywhere, and is what is taken from who says nothing', async () => {
  const user = userEvent.setup();
  render(<OwnRoleForm title="Beekeeper" onDescribed={startOwnRole} submit="Show my result" />);
  for (const select of screen.getAllByRole<HTMLSelectElement>('combobox')) {
    expect(select).toHaveDisplayValue('I don’t know');
    expect(select.options[0]).toHaveTextContent('I don’t know');
  }
  for (const task of [1, 2, 3, 4, 5]) {
    const name = screen.getByRole('textbox', { name: `Task ${task}` });
    await user.type(name, `Hive ${task}`);
  }
  const level = screen.getByLabelText('What AI can do of task 1');
  await user.selectOptions(level, level.querySelectorAll('option')[1]!);
  await user.selectOptions(screen.getByLabelText('Does pay for this work keep up?'), 'Falling');
  await user.click(screen.getByRole('button', { name: 'Show my result' }));
  await screen.findByRole('button', { name: 'Show my result' });
  await expect.poll(() => profile().title).toBe('Beekeeper');
  expect(profile().tasks[0]!.score).toBe(1);
  expect(profile().evidence.wages).toBe(-2);
  expect(profile().open).toHaveLength(4 + 4 + 5 + 3 + 1);
});

test('open questions are named with what was taken, and can be answered in place', async () => {
  const user = userEvent.setup();
  useStore.setState({
    profile: {
      ...profile(),
      open: ['evidence.wages', 'growth', 'tasks.write-tests.score', 'gone'],
    },
  });
  render(<OpenQuestions />);
  expect(screen.getByText(/^You left 3 questions open; we took what is usual/)).toHaveTextContent(
    /Wages \(Behind prices\), AI demand \(Fewer people for the same work\), and AI score of/,
  );
  await user.click(screen.getByText('Answer them now'));
  const pay = screen.getByLabelText('Does pay for this work keep up?');
  await user.selectOptions(pay, 'Behind prices'); // the same as was taken
  expect(screen.getByText(/^You left 2 questions open/)).toBeVisible();
  expect(profile().evidence.wages).toBe(-1);
});
