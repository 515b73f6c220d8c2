// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
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
