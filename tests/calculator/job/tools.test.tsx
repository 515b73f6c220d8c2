// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { HistoryButtons } from '@/app/shell/HistoryButtons';
import { ThemeSelect } from '@/app/shell/ThemeSelect';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';

const growth = () => useStore.getState().profile.growth;
const button = (name: string) => screen.getByRole('button', { name });
const setGrowth = (value: number) => act(() => setValue({ group: 'growth', id: 'growth' }, value));

test('undo, redo and reset all as buttons that know when they can', async () => {
  render(<HistoryButtons />);
  expect(button('Undo')).toBeDisabled();
  expect(button('Redo')).toBeDisabled();
  setGrowth(2);
  await userEvent.click(button('Undo'));
  expect(growth()).toBe(-1);
  expect(button('Undo')).toBeDisabled();
  await userEvent.click(button('Redo'));
  expect(growth()).toBe(2);
  await userEvent.click(button('Reset all'));
  expect(growth()).toBe(-1);
  expect(button('Undo')).toBeEnabled();
});

test('undo and redo as keys, but not while somebody types a text', async () => {
  render(
    <>
      <HistoryButtons />
      <textarea aria-label="Note" />
      <input type="range" aria-label="Level" />
    </>,
  );
  setGrowth(2);
  await userEvent.click(screen.getByRole('textbox', { name: 'Note' }));
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(growth()).toBe(2);
  await userEvent.click(screen.getByRole('slider', { name: 'Level' }));
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(growth()).toBe(-1);
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(growth()).toBe(2);
  await userEvent.keyboard('{Meta>}z{/Meta}');
  expect(growth()).toBe(-1);
  await userEvent.keyboard('{Control>}y{/Control}');
  expect(growth()).toBe(2);
});

test('the theme is applied and remembered', async () => {
  const { unmount } = render(<ThemeSelect />);
  const select = () => screen.getByRole('combobox', { name: 'Theme' });
  expect(select()).toHaveDisplayValue('System');
  await userEvent.selectOptions(select(), 'Dark');
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  unmount();
  render(<ThemeSelect />);
  expect(select()).toHaveDisplayValue('Dark');
});
