import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import {
  exactly,
  list,
  object,
  orElse,
  text,
  textsByKey,
  Unreadable,
  type ReadPart,
} from '@/desk/rows/readParts';

/** What a reader makes of content, and what it notes; thrown = that nothing can be made of it. */
function reading<T>(read: ReadPart<T>, value: unknown, field = 'f') {
  const notes: string[] = [];
  try {
    const found = read(value, field, (...note) => notes.push(note.join(' ')));
    return { found, notes };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { thrown: `${error.field} ${error.reason}`, notes };
  }
}
const found = <T>(value: T, ...notes: string[]) => ({ found: value, notes });
const thrown = (what: string) => ({ thrown: what, notes: [] });

const short = exactly(z.string().check(z.minLength(1), z.maxLength(3)));
const small = exactly(z.number().check(z.gte(1), z.lte(3)));

describe('exactly', () => {
  test.each([
    [short, 'abc', found('abc')],
    [short, 'abcd', thrown('f tooLong')],
    [short, '', thrown('f outOfRange')],
    [short, 7, thrown('f wrongKind')],
    [short, undefined, thrown('f missing')],
    [short, null, thrown('f wrongKind')],
    [small, 4, thrown('f outOfRange')],
    [small, 0, thrown('f outOfRange')],
    [small, '2', thrown('f wrongKind')],
  ] as [ReadPart<unknown>, unknown, unknown][])('%#', (read, value, result) => {
    expect(reading(read, value)).toEqual(result);
  });
});

test('what cannot be read is replaced, and that is noted; other errors are none of it', () => {
  expect(reading(orElse(short, '-'), 'ab')).toEqual(found('ab'));
  expect(reading(orElse(short, '-'), 'abcd')).toEqual(found('-', 'f partLost tooLong'));
  const broken: ReadPart<string> = () => {
    throw new TypeError('a fault of ours');
  };
  expect(() => reading(orElse(broken, '-'), 'ab')).toThrow(TypeError);
});

test('text that is too long is cut; what is none is left out', () => {
  expect(reading(text(3), 'abc')).toEqual(found('abc'));
  expect(reading(text(3), 'abcd')).toEqual(found('abc', 'f partChanged tooLong'));
  expect(reading(text(3), undefined)).toEqual(found('', 'f partLost missing'));
  expect(reading(text(3), 7)).toEqual(found('', 'f partLost wrongKind'));
});

describe('a list', () => {
  const read = list(short, 3, String);

  test('keeps what can be read, in its order', () => {
    expect(reading(read, ['b', 'a'])).toEqual(found(['b', 'a']));
    expect(reading(read, [])).toEqual(found([]));
    expect(reading(read, ['a', 7, 'b'])).toEqual(found(['a', 'b'], 'f.1 partLost wrongKind'));
  });

  test('loses repeated and surplus items', () => {
    expect(reading(read, ['a', 'b', 'a'])).toEqual(found(['a', 'b'], 'f.2 partLost duplicateId'));
    expect(reading(read, ['a', 'b', 'c'])).toEqual(found(['a', 'b', 'c']));
    expect(reading(read, ['a', 'b', 'c', 'd'])).toEqual(
      found(['a', 'b', 'c'], 'f partLost tooMany'),
    );
  });

  test.each([undefined, 'abc', { length: 1 }])('is not made of %j', (value) => {
    expect(reading(read, value)).toEqual(thrown('f wrongKind'));
  });
});

describe('an object', () => {
  const maybe: ReadPart<number | undefined> = (value, field, note) =>
    value === undefined ? undefined : small(value, field, note);
  const read = object<{ a: string; b?: number }>({ a: short, b: maybe });

  test('is read part by part; a part that is absent stays absent', () => {
    expect(reading(read, { a: 'x', b: 2 })).toEqual(found({ a: 'x', b: 2 }));
    const without = reading(read, { a: 'x' });
    expect(without).toEqual(found({ a: 'x' }));
    expect(Object.keys(without.found ?? {})).toEqual(['a']);
  });

  test('names its parts by their path', () => {
    expect(reading(read, { a: 'x', b: 9 })).toEqual(thrown('f.b outOfRange'));
    expect(reading(read, { a: 'x', b: 9 }, '')).toEqual(thrown('b outOfRange'));
  });

  test('notes one key that nobody knows, cut', () => {
    const more = { a: 'x', ['k'.repeat(41)]: 1, other: 2 };
    expect(reading(read, more)).toEqual(
      found({ a: 'x' }, `f.${'k'.repeat(40)} partLost unknownKey`),
    );
  });

  test.each([
    [undefined, 'missing'],
    [null, 'wrongKind'],
    [['x'], 'wrongKind'],
    ['x', 'wrongKind'],
  ])('is not made of %j', (value, reason) => {
    expect(reading(read, value)).toEqual(thrown(`f ${reason}`));
  });
});

describe('texts by key', () => {
  const read = textsByKey(2, 3, 4);

  test('are kept as they are', () => {
    expect(reading(read, { abc: 'text', b: '' })).toEqual(found({ abc: 'text', b: '' }));
    expect(reading(read, {})).toEqual(found({}));
  });

  test('lose what is too long, too many or no text', () => {
    expect(reading(read, { abcd: 'text' })).toEqual(found({}, 'f partLost tooLong'));
    expect(reading(read, { a: 'longer' })).toEqual(found({ a: 'long' }, 'f.a partChanged tooLong'));
    expect(reading(read, { a: 7, b: 'x' })).toEqual(found({ b: 'x' }, 'f.a partLost wrongKind'));
    expect(reading(read, { a: '1', b: '2', c: '3' })).toEqual(
      found({ a: '1', b: '2' }, 'f partLost tooMany'),
    );
  });

  test.each([
    [undefined, 'missing'],
    [null, 'wrongKind'],
    [['x'], 'wrongKind'],
  ])('that are %j are none', (value, reason) => {
    expect(reading(read, value)).toEqual(found({}, `f partLost ${reason}`));
  });
});
