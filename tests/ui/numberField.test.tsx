// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useDeferredValue, useLayoutEffect, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { NumberField } from '@/ui/NumberField';

const user = userEvent.setup();
const number = () => screen.getByRole('spinbutton', { name: 'Hours' });

function hours(value: number, onChange = vi.fn()) {
  return (
    <NumberField
      label="Hours"
      value={value}
      min={1}
      max={9}
      problem="1 to 9"
      unclear="one sign only"
      onChange={onChange}
    />
  );
}

test('a number goes out only when it is whole and in its range', async () => {
  const heard = vi.fn();
  render(hours(5, heard));
  for (const typed of ['0', '10', '2.5', '5', '7']) {
    await user.clear(number());
    await user.paste(typed);
    await user.keyboard('{Enter}');
  }
  expect(heard.mock.calls).toEqual([[7]]);
});

test('a value that changes elsewhere replaces what was typed', async () => {
  const { rerender } = render(hours(5));
  await user.clear(number());
  await user.paste('55');
  await user.tab();
  expect(number()).toHaveValue('5');
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
  const enter = (text: string) => {
    fireEvent.change(number(), { target: { value: text } });
    expect(number()).toHaveValue(text);
    fireEvent.keyDown(number(), { key: 'Enter' });
  };
  render(<Late seen={seen} />);
  enter('8');
  expect(seen.mock.calls).toEqual([
    ['5', 5],
    ['8', 5],
    ['8', 8],
  ]);
  enter('88');
  expect(number()).toHaveValue('8');
  expect(screen.getByRole('alert')).toHaveTextContent('1 to 9');
  enter('9');
  expect(number()).toHaveValue('8');
});

/** Its owner keeps one decimal, as the week does. */
function Share({ heard = vi.fn() }: { heard?: (value: number) => void }) {
  const [value, setValue] = useState(15);
  const change = (next: number) => {
    setValue(Math.round(next * 10) / 10);
    heard(next);
  };
  const words = { label: 'Hours', problem: '0 to 100', unclear: 'one sign only' };
  return <NumberField {...words} value={value} min={0} max={100} step={0.1} onChange={change} />;
}

const change = (text: string) => fireEvent.change(number(), { target: { value: text } });
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

/** Types key by key, with a pause after each that is long enough to count. */
function typeSlowly(text: string) {
  for (let end = 1; end <= text.length; end += 1) {
    change(text.slice(0, end));
    wait(500);
    expect(number()).toHaveValue(text.slice(0, end));
  }
}

test('a decimal comma is typed like a decimal point, and none of its beginnings counts', async () => {
  const heard = vi.fn();
  render(<Share heard={heard} />);
  await user.clear(number());
  await user.type(number(), '32,5');
  expect(number()).toHaveValue('32,5');
  await user.tab();
  expect(heard.mock.calls).toEqual([[32.5]]);
  expect(number()).toHaveValue('32.5');
});

test('what is typed counts after a pause, and stays as it is typed', () => {
  vi.useFakeTimers();
  const heard = vi.fn();
  render(<Share heard={heard} />);
  change('3');
  wait(300);
  change('32');
  wait(300);
  expect(heard).not.toHaveBeenCalled();
  wait(200);
  expect(heard.mock.calls).toEqual([[32]]);
  typeSlowly('12.25');
  expect(heard.mock.lastCall).toEqual([12.25]);
  wait(5000);
  expect(heard).toHaveBeenCalledTimes(5); // 32, 1, 12, 12.2, 12.25: "12." is 12 still
  fireEvent.blur(number());
  expect(number()).toHaveValue('12.3');
});

test.each([
  ['1,234', 'one sign only'],
  ['2,551', 'one sign only'],
  ['9.999', 'one sign only'],
  ['12,345', 'one sign only'],
  ['250', '0 to 100'],
])('no beginning of "%s" stays, however slowly it is typed', (typed, reason) => {
  vi.useFakeTimers();
  const heard = vi.fn();
  render(<Share heard={heard} />);
  typeSlowly(typed);
  expect(heard.mock.lastCall).toEqual([15]);
  expect(number()).toBeInvalid();
  fireEvent.keyDown(number(), { key: 'Enter' });
  expect(number()).toHaveValue('15');
  expect(number()).toBeValid();
  expect(screen.getByRole('alert')).toHaveTextContent(reason);
  change('1');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('the reason stays when the field is left', async () => {
  const heard = vi.fn();
  render(<Share heard={heard} />);
  await user.clear(number());
  await user.type(number(), '1,000');
  await user.tab();
  expect(heard).not.toHaveBeenCalled();
  expect(number()).toHaveValue('15');
  expect(screen.getByRole('alert')).toHaveTextContent('one sign only');
});

test('arrow keys step a number inside its range, at once', async () => {
  const heard = vi.fn();
  render(hours(8));
  expect(number()).toHaveAttribute('aria-valuenow', '8');
  expect(number()).toHaveAttribute('inputmode', 'numeric');
  render(<Share heard={heard} />);
  const share = screen.getAllByRole('spinbutton')[1]!;
  expect(share).toHaveAttribute('inputmode', 'decimal');
  await user.type(share, '{ArrowUp}{ArrowUp}');
  expect(share).toHaveValue('15.2');
  expect(heard.mock.calls).toEqual([[15.1], [15.2]]);
  await user.clear(share);
  await user.type(share, '100{ArrowUp}');
  expect(share).toHaveValue('100');
});

test.each(['pagehide', 'popstate'])(
  'what is typed counts before the page is left (%s)',
  async (left) => {
    const heard = vi.fn();
    render(hours(5, heard));
    await user.clear(number());
    await user.paste('7');
    expect(heard).not.toHaveBeenCalled();
    // What saves the work then is to find it.
    window.addEventListener(left, () => expect(heard.mock.calls).toEqual([[7]]), { once: true });
    fireEvent(window, new Event(left));
    expect(heard.mock.calls).toEqual([[7]]);
  },
);

test('what is no number does not count, however the page is left', async () => {
  const heard = vi.fn();
  render(hours(5, heard));
  await user.clear(number());
  await user.paste('7,5,5');
  fireEvent(window, new Event('pagehide'));
  expect(heard).not.toHaveBeenCalled();
});
