// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { useDeferredValue, useLayoutEffect, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Slider } from '@/ui/Slider';

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

test('a time between whole numbers moves in whole ones, and comes back as it was', () => {
  const heard = vi.fn();
  render(
    <Slider label="Time" value={12.4} min={0} max={100} step="any" valueText="" onChange={heard} />,
  );
  const slider = screen.getByRole('slider');
  const at = (clientX: number) => ({ touches: [{ clientX, clientY: 0 }] });
  fireEvent.touchStart(slider, at(100));
  fireEvent.touchMove(slider, at(140));
  fireEvent.change(slider, { target: { value: '20.3' } });
  fireEvent.touchCancel(slider);
  expect(heard.mock.calls).toEqual([[20], [12.4]]);
  expect(slider).toHaveValue('12.4');
});

/** Holds a value as the places do: the slider gets it a moment late. Above 1 it refuses. */
function Late({ heard, seen }: { heard: (to: number) => void; seen: (value: string) => void }) {
  const [value, setValue] = useState(0);
  const late = useDeferredValue(value);
  useLayoutEffect(() => seen(screen.getByRole<HTMLInputElement>('slider').value));
  const change = (to: number) => {
    heard(to);
    if (to <= 1) setValue(to);
  };
  return <Slider label="Wages" value={late} min={-2} max={2} valueText="" onChange={change} />;
}

test('a slider stands where it is moved to until its value follows, and goes back when refused', () => {
  const [heard, seen] = [vi.fn(), vi.fn()];
  render(<Late heard={heard} seen={seen} />);
  fireEvent.change(screen.getByRole('slider'), { target: { value: '1' } });
  expect(seen.mock.calls).toEqual([['0'], ['1'], ['1']]);
  fireEvent.change(screen.getByRole('slider'), { target: { value: '2' } });
  expect(screen.getByRole('slider')).toHaveValue('1');
  expect(heard.mock.calls).toEqual([[1], [2]]);
});
