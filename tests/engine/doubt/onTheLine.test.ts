import { expect, test } from 'vitest';
import { onTheLine } from '@/engine';

const reading = {
  shown: 24.5,
  low: 24.5,
  high: 24.5,
  estimated: false,
  fragile: false,
};

test.each([
  ['a range that crosses a border', { low: 20.1, high: 29.9 }, ['RED', 'YELLOW']],
  ['a range that ends right on it', { low: 20.1, high: 25 }, ['RED', 'YELLOW']],
  ['a range below it', { low: 20.1, high: 24.9 }, null],
  ['a range that begins right on it', { shown: 30, low: 25, high: 40 }, null],
  [
    'an estimate 2 points away',
    { shown: 23, low: 23, high: 23, estimated: true },
    ['RED', 'YELLOW'],
  ],
  ['an estimate 2.1 points away', { shown: 22.9, low: 22.9, high: 22.9, estimated: true }, null],
  ['a public figure as near', { shown: 24, low: 24, high: 24 }, null],
  ['a re-read below Green', { shown: 52, low: 52, high: 52, fragile: true }, ['YELLOW', 'GREEN']],
  [
    'a re-read below Green, Red nearer',
    { shown: 30, low: 30, high: 30, fragile: true },
    ['YELLOW', 'GREEN'],
  ],
  ['both borders, Green nearer', { shown: 40, low: 20, high: 60 }, ['YELLOW', 'GREEN']],
  ['both borders, Red nearer', { shown: 30, low: 20, high: 60 }, ['RED', 'YELLOW']],
])('%s', (_, changed, between) => {
  expect(onTheLine({ ...reading, ...changed })).toEqual(between);
});
