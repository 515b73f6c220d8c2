// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { DataTable } from '@/ui/DataTable';
import { Disclosure } from '@/ui/Disclosure';
import { NumberField } from '@/ui/NumberField';
import { parseNumber } from '@/ui/parseNumber';
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
  expect(number()).toHaveValue('6');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('what is typed stays while its value is on the way, and goes when it is refused', () => {
  vi.useFakeTimers();
  const { rerender } = render(hours(5));
  fireEvent.change(number(), { target: { value: '7' } });
  fireEvent.change(number(), { target: { value: '8' } });
  expect(number()).toHaveValue('8');
  rerender(hours(7)); // a moment late
  expect(number()).toHaveValue('8');
  rerender(hours(8));
  act(() => vi.advanceTimersByTime(1000));
  expect(number()).toHaveValue('8');
  fireEvent.change(number(), { target: { value: '9' } });
  fireEvent.blur(number());
  expect(number()).toHaveValue('9');
  act(() => vi.advanceTimersByTime(1000));
  expect(number()).toHaveValue('8');
});

test.each([
  ['12.5', 12.5],
  ['12,5', 12.5],
  [' 7 ', 7],
  ['7.', 7],
  ['.5', 0.5],
  ['0,125', 0.125],
  ['−4', -4],
  ['-4', -4],
  ['1,000', 'unclear'],
  ['1.000', 'unclear'],
  ['1.000,5', 'unclear'],
  ['1,000.5', 'unclear'],
  ['', null],
  ['-', null],
  ['1e9', null],
  ['4 %', null],
] as const)('"%s" is read as %s', (text, number) => {
  expect(parseNumber(text)).toBe(number);
});

function Share({ heard = vi.fn() }: { heard?: (value: number) => void }) {
  const [value, setValue] = useState(15);
  const change = (next: number) => {
    setValue(next);
    heard(next);
  };
  const words = { problem: '0 to 100', unclear: 'one sign only' };
  return (
    <NumberField
      label="Hours"
      value={value}
      min={0}
      max={100}
      step={0.1}
      onChange={change}
      {...words}
    />
  );
}

test('a decimal comma is typed like a decimal point', async () => {
  const heard = vi.fn();
  render(<Share heard={heard} />);
  await user.clear(number());
  await user.type(number(), '32,5');
  expect(heard.mock.calls).toEqual([[3], [32], [32.5]]);
  await user.tab();
  expect(number()).toHaveValue('32.5');
});

test.each([
  ['1,000', 'one sign only'],
  ['250', '0 to 100'],
])('the beginning of "%s" does not stay, and the reason does', async (typed, reason) => {
  const heard = vi.fn();
  render(<Share heard={heard} />);
  await user.clear(number());
  await user.type(number(), typed);
  expect(heard.mock.calls.at(-1)).toEqual([15]);
  expect(number()).toBeInvalid();
  await user.tab();
  expect(number()).toHaveValue('15');
  expect(number()).toBeValid();
  expect(screen.getByRole('alert')).toHaveTextContent(reason);
  await user.type(number(), '{Backspace}');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('arrow keys step a number inside its range', async () => {
  render(hours(8));
  expect(number()).toHaveAttribute('aria-valuenow', '8');
  expect(number()).toHaveAttribute('inputmode', 'numeric');
  render(<Share />);
  const share = screen.getAllByRole('spinbutton')[1]!;
  expect(share).toHaveAttribute('inputmode', 'decimal');
  await user.type(share, '{ArrowUp}{ArrowUp}');
  expect(share).toHaveValue('15.2');
  await user.clear(share);
  await user.type(share, '100{ArrowUp}');
  expect(share).toHaveValue('100');
});

/** A slider under a finger that goes from (100, 100). */
function touched() {
  const heard = vi.fn();
  render(<Slider label="Wages" value={0} min={-2} max={2} valueText="" onChange={heard} />);
  const slider = screen.getByRole('slider');
  const at = (clientX: number, clientY: number) => ({ touches: [{ clientX, clientY }] });
  fireEvent.touchStart(slider, at(100, 100));
  fireEvent.change(slider, { target: { value: '2' } }); // some browsers jump there at once
  return { heard, slider, at };
}

test('a finger that scrolls across a slider changes nothing', () => {
  const { heard, slider, at } = touched();
  fireEvent.touchMove(slider, at(103, 140));
  fireEvent.change(slider, { target: { value: '1' } });
  fireEvent.touchEnd(slider);
  expect(heard).not.toHaveBeenCalled();
  expect(slider).toHaveValue('0');
});

test('a tap and a drag count', () => {
  const { heard, slider, at } = touched();
  fireEvent.touchEnd(slider);
  expect(heard.mock.calls).toEqual([[2]]);
  fireEvent.touchStart(slider, at(100, 100));
  fireEvent.touchMove(slider, at(80, 102));
  fireEvent.change(slider, { target: { value: '-1' } });
  fireEvent.touchMove(slider, at(80, 200)); // still the same drag
  fireEvent.touchEnd(slider);
  expect(heard.mock.calls).toEqual([[2], [-1]]);
});

test('what the browser takes away from a drag goes back to where it began', () => {
  const { heard, slider, at } = touched();
  fireEvent.touchMove(slider, at(140, 100));
  expect(heard.mock.calls).toEqual([[2]]);
  fireEvent.pointerCancel(slider);
  fireEvent.change(slider, { target: { value: '1' } });
  expect(heard.mock.calls).toEqual([[2], [0]]);
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
