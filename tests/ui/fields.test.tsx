// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DataTable } from '@/ui/DataTable';
import { Disclosure } from '@/ui/Disclosure';
import { NumberField } from '@/ui/NumberField';
import { Slider } from '@/ui/Slider';
import { TextField } from '@/ui/TextField';

const user = userEvent.setup();
const number = () => screen.getByRole('spinbutton', { name: 'Hours' });

function hours(value: number, onChange = vi.fn()) {
  return (
    <NumberField label="Hours" value={value} min={1} max={9} problem="1 to 9" onChange={onChange} />
  );
}

test('a number goes out only when it is whole and in its range', async () => {
  const heard = vi.fn();
  render(hours(5, heard));
  for (const typed of ['0', '10', '2.5', '5', '7']) {
    await user.clear(number());
    await user.paste(typed);
  }
  expect(heard.mock.calls).toEqual([[7]]);
});

test('a value that changes elsewhere replaces what was typed', async () => {
  const { rerender } = render(hours(5));
  await user.clear(number());
  await user.paste('55');
  expect(screen.getByRole('alert')).toHaveTextContent('1 to 9');
  rerender(hours(6));
  expect(number()).toHaveValue(6);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('what is typed stays while its value is on the way, and goes when it is refused', () => {
  vi.useFakeTimers();
  const { rerender } = render(hours(5));
  fireEvent.change(number(), { target: { value: '7' } });
  fireEvent.change(number(), { target: { value: '8' } });
  expect(number()).toHaveValue(8);
  rerender(hours(7)); // a moment late
  expect(number()).toHaveValue(8);
  rerender(hours(8));
  act(() => vi.advanceTimersByTime(1000));
  expect(number()).toHaveValue(8);
  fireEvent.change(number(), { target: { value: '9' } });
  fireEvent.blur(number());
  expect(number()).toHaveValue(9);
  act(() => vi.advanceTimersByTime(1000));
  expect(number()).toHaveValue(8);
});

test('a slider stands where it is moved to until its value follows, and goes back when refused', () => {
  vi.useFakeTimers();
  const slider = () => screen.getByRole('slider', { name: 'Wages' });
  const heard = vi.fn();
  const wages = (value: number) => (
    <Slider label="Wages" value={value} min={-2} max={2} valueText="" onChange={heard} />
  );
  const { rerender } = render(wages(0));
  fireEvent.change(slider(), { target: { value: '1' } });
  fireEvent.change(slider(), { target: { value: '2' } });
  rerender(wages(1));
  expect(slider()).toHaveValue('2');
  act(() => vi.advanceTimersByTime(1000));
  expect(slider()).toHaveValue('1');
  expect(heard.mock.calls).toEqual([[1], [2]]);
});

test('a text goes out only while it is valid, and follows changes from elsewhere', async () => {
  const heard = vi.fn();
  const field = (value: string) => (
    <TextField label="Name" value={value} min={1} max={4} problem="1 to 4" onChange={heard} />
  );
  const { rerender } = render(field('ab'));
  const text = screen.getByRole('textbox', { name: 'Name' });
  await user.type(text, 'cde');
  expect(await screen.findByRole('alert')).toHaveTextContent('1 to 4');
  expect(heard.mock.calls).toEqual([['abc'], ['abcd']]);
  expect(text).toHaveAccessibleDescription('1 to 4');
  rerender(field('new'));
  expect(text).toHaveValue('new');
});

test('what is behind a disclosure is rendered from the first opening on', async () => {
  render(
    <Disclosure summary="More" about="wages">
      <p>The reason</p>
    </Disclosure>,
  );
  expect(screen.queryByText('The reason')).not.toBeInTheDocument();
  await user.click(screen.getByText('More'));
  expect(await screen.findByText('The reason')).toBeVisible();
});

test('a table names its rows and columns and can be scrolled by key', () => {
  const rows = [{ key: 'a', cells: ['Tasks', '31.65'] }];
  render(<DataTable caption="Parts" head={['Part', 'Points']} rows={rows} />);
  expect(screen.getByRole('group', { name: 'Parts' })).toHaveAttribute('tabindex', '0');
  const row = screen.getByRole('row', { name: 'Tasks 31.65' });
  expect(within(row).getByRole('rowheader')).toHaveTextContent('Tasks');
  expect(screen.getAllByRole('columnheader')).toHaveLength(2);
});
