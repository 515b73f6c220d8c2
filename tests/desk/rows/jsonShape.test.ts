import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasShapeOfRow } from '@/desk/rows/jsonShape';

const shape = (text: string) => hasShapeOfRow(new TextEncoder().encode(text) as never);
const object = (keys: number) =>
  `{${Array.from({ length: keys }, (_, key) => `"k${key}":0`).join(',')}}`;
const list = (items: string[]) => `[${items.join(',')}]`;

test.each([
  ['{}', true],
  ['', true],
  [`${'['.repeat(32)}${']'.repeat(32)}`, true],
  [`${'['.repeat(33)}${']'.repeat(33)}`, false],
  [`${'{"a":'.repeat(32)}0${'}'.repeat(32)}`, true],
  [`${'{"a":'.repeat(33)}0${'}'.repeat(33)}`, false],
  ['[[],{}],'.repeat(100), true], // what closes makes room again
])('depth: %#', (text, fits) => expect(shape(text)).toBe(fits));

test.each([
  [object(1000), true],
  [object(1001), false],
  [list([object(1000), object(1000)]), true],
  [`{"a":${object(1000)},"b":${object(999)}}`, true],
  // Each object counts its own keys, those behind an inner one too.
  [`{"a":${object(1000)},${object(999).slice(1, -1)}}`, true],
  [`{"a":${object(1000)},${object(1000).slice(1, -1)}}`, false],
  [list(Array<string>(100).fill(object(1000))), true],
  [list([...Array<string>(100).fill(object(1000)), '{"a":0}']), false],
])('keys: %#', (text, fits) => expect(shape(text)).toBe(fits));

test('items: 200,000 commas fit, one more does not', () => {
  expect(shape(`[0${',0'.repeat(200_000)}]`)).toBe(true);
  expect(shape(`[0${',0'.repeat(200_001)}]`)).toBe(false);
});

test('signs inside a text are no signs, quoted quotes among them', () => {
  const inside = '[{:,'.repeat(60_000);
  expect(shape(JSON.stringify({ a: inside, b: [] }))).toBe(true);
  expect(shape(`"\\"${inside}"`)).toBe(true); // \" does not end it
  expect(shape(`"\\\\"${'['.repeat(33)}`)).toBe(false); // \\ is a backslash, so the quote does
  expect(shape(`"\\\\\\"${inside}"`)).toBe(true);
  expect(shape(`"${inside}`)).toBe(true); // never closed
  expect(shape(`""${'['.repeat(33)}`)).toBe(false);
  expect(shape(`\\"${inside}"`)).toBe(true); // a backslash before the text is not of it
});

test('any JSON that is small has the shape of a row', () => {
  fc.assert(fc.property(fc.json({ maxDepth: 10 }), (text) => void expect(shape(text)).toBe(true)));
});
