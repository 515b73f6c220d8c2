// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { HistoryButtons } from '@/app/shell/HistoryButtons';
import { listenForHistoryKeys } from '@/app/shell/historyKeys';
import { MainMenu } from '@/app/shell/MainMenu';
import { ThemeSelect } from '@/app/shell/ThemeSelect';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';

const growth = () => useStore.getState().profile.growth;
const button = (name: string) => screen.getByRole('button', { name });
const setGrowth = (value: number) => act(() => setValue({ group: 'growth', id: 'growth' }, value));

/** A button that can do nothing stays where it is, so that the focus is not lost. */
const isIdle = (name: string) => button(name).getAttribute('aria-disabled') === 'true';

test('undo, redo and reset all as buttons that know when they can', async () => {
  render(
    <>
      <HistoryButtons />
      <MainMenu />
    </>,
  );
  expect(isIdle('Undo')).toBe(true);
  expect(isIdle('Redo')).toBe(true);
  setGrowth(2);
  await userEvent.click(button('Undo'));
  expect(growth()).toBe(-1);
  expect(isIdle('Undo')).toBe(true);
  expect(button('Undo')).toHaveFocus();
  await userEvent.click(button('Redo'));
  expect(growth()).toBe(2);
  await userEvent.click(screen.getByLabelText('Menu'));
  await userEvent.click(button('Reset all'));
  expect(growth()).toBe(-1);
  expect(isIdle('Undo')).toBe(false);
});

test('undo and redo as keys, but not while somebody types a text', async () => {
  listenForHistoryKeys();
  render(
    <div className="shell-head">
      <HistoryButtons />
      <textarea aria-label="Note" />
      <input type="range" aria-label="Level" />
    </div>,
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
