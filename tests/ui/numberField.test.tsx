// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useDeferredValue, useLayoutEffect, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { NumberField } from '@/ui/NumberField';
import { parseNumber } from '@/ui/parseNumber';

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

/** Holds a value as the places do: the field gets it a moment late. Refuses 9. */
function Late({ seen }: { seen: (text: string, value: number) => void }) {
  const [value, setValue] = useState(5);
  const late = useDeferredValue(value);
  useLayoutEffect(() => seen(screen.getByRole<HTMLInputElement>('spinbutton').value, late));
  return hours(
    late,
    vi.fn((to) => to !== 9 && setValue(to)),
  );
}

test('what is typed stays while its value is on the way, and goes when it is refused', () => {
  const seen = vi.fn();
  render(<Late seen={seen} />);
  fireEvent.change(number(), { target: { value: '8' } });
  expect(seen.mock.calls).toEqual([
    ['5', 5],
    ['8', 5],
    ['8', 8],
  ]);
  fireEvent.change(number(), { target: { value: '88' } });
  expect(number()).toHaveValue('88');
  expect(seen.mock.calls.at(-1)).toEqual(['88', 5]);
  fireEvent.change(number(), { target: { value: '9' } });
  expect(number()).toHaveValue('5');
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
