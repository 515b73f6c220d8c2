import { useLayoutEffect, useRef } from 'react';
import { useShows } from './everything';
import { useAhead } from './useAhead';
import { useSliderTouch } from './useSliderTouch';

interface SliderProps {
  label: string;
  value: number;
  min: number;
  max: number;
  /** 'any' shows values between whole numbers exactly, and moves in whole ones. */
  step?: number | 'any';
  /** What the value means, for screen readers: "4 of 5, an agent does most of it". */
  valueText: string;
  onChange: (value: number) => void;
}

/**
 * A native range input whose track is filled up to the value. While it is moved it stands where it
 * was moved to, so that whoever holds the value may follow a moment later. A finger that scrolls the
 * page across it changes nothing.
 */
export function Slider({ label, value, min, max, step = 1, valueText, onChange }: SliderProps) {
  const { put: moved, isOnItsWay, setPut: setMoved } = useAhead<{ to: number }>();
  const shown = moved && isOnItsWay ? moved.to : value;
  const filled = max > min ? ((shown - min) / (max - min)) * 100 : 0;
  const input = useRef<HTMLInputElement>(null);
  // Not as an attribute: in a page's HTML the security policy would refuse it.
  useLayoutEffect(() => input.current?.style.setProperty('--filled', `${filled}%`), [filled]);
  const put = (to: number) => {
    setMoved({ to });
    onChange(to);
  };
  const move = (to: number) => put(step === 'any' ? Math.round(to) : to);
  const touch = useSliderTouch(value, move, put);
  // The number beside it can be read where nothing can be moved.
  if (useShows() === 'open') return null;
  return (
    <input
      ref={input}
      type="range"
      className="slider"
      aria-label={label}
      aria-valuetext={valueText}
      min={min}
      max={max}
      step={step}
      value={shown}
      onChange={(event) => touch.moved(event.target.valueAsNumber)}
      {...touch.handlers}
    />
  );
}
