import { useLayoutEffect, useRef } from 'react';

interface SliderProps {
  label: string;
  value: number;
  min: number;
  max: number;
  /** 'any' shows values between whole numbers exactly; keys still move by one. */
  step?: number | 'any';
  /** What the value means, for screen readers: "4 of 5, an agent does most of it". */
  valueText: string;
  onChange: (value: number) => void;
}

/** A native range input whose track is filled up to the value. */
export function Slider({ label, value, min, max, step = 1, valueText, onChange }: SliderProps) {
  const filled = max > min ? ((value - min) / (max - min)) * 100 : 0;
  const input = useRef<HTMLInputElement>(null);
  // Not as an attribute: in a page's HTML the security policy would refuse it.
  useLayoutEffect(() => input.current?.style.setProperty('--filled', `${filled}%`), [filled]);
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
      value={value}
      onChange={(event) => onChange(event.target.valueAsNumber)}
    />
  );
}
