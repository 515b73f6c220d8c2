// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { translate } from './translate';

let change: (next: number) => void;

function shown(content: (value: number) => ReactNode): (value: number) => string {
  function Changing() {
    const [value, setValue] = useState(0);
    change = setValue;
    return <div>{content(value)}</div>;
  }
  const { container, rerender } = render(<Changing />);
  return (value) => {
    translate(container);
    change(value);
    rerender(<Changing />);
    return container.textContent;
  };
}

test.each<[string, (value: number) => ReactNode]>([
  ['a text alone', (value) => <p>{value}</p>],
  ['texts alone', (value) => <p>{value} of 100</p>],
  [
    'a text before an element',
    (value) => (
      <p>
        {value} of <b>100</b>
      </p>
    ),
  ],
  [
    'a text after an element',
    (value) => (
      <p>
        <b>Score</b> {value} of 100
      </p>
    ),
  ],
  [
    'a text that comes and goes',
    (value) => (
      <p>
        {value > 1 && 'much '}
        <b>{value}</b> of 100
      </p>
    ),
  ],
  [
    'an element that comes and goes',
    (value) => (
      <p>
        {value > 1 && <b>much</b>} {value} of 100
      </p>
    ),
  ],
  [
    'texts in a fragment',
    (value) => (
      <p>
        <>
          {value} of <b>100</b>
        </>
      </p>
    ),
  ],
  [
    'a drawing',
    (value) => (
      <svg>
        <text>
          {value} of <tspan>100</tspan>
        </text>
      </svg>
    ),
  ],
])('%s is what it should be after a translation, again and again', (_, content) => {
  const after = shown(content);
  for (const value of [1, 2, 1, 3, 0]) {
    const { container } = render(<div>{content(value)}</div>);
    expect(after(value)).toBe(container.textContent);
  }
});

test('texts that stand together are one, so that they are read as one', () => {
  const { container } = render(
    <p>
      {24.5} of {100}
    </p>,
  );
  expect(container.innerHTML).toBe('<p>24.5 of 100</p>');
});

test('a component that returns a bare text beside others is refused by the compiler', () => {
  const Bare = ({ value }: { value: number }) => `${value} of 100`;
  const Apart = ({ value }: { value: number }) => <>{value} of 100</>;
  const shownBy = (value: number) => (
    <p>
      {/* @ts-expect-error -- its text would have no element of its own */}
      <b>Score</b> <Bare value={value} />
    </p>
  );
  const { container } = render(shownBy(24));
  const apart = render(<Apart value={24} />);
  expect(container).toHaveTextContent('Score 24 of 100');
  expect(apart.container.innerHTML).toBe('<x-t>24 of 100</x-t>');
});
