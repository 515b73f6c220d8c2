import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '@/engine';

const taker = (weight: number, cap: number) => ({ weight, cap });
const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);

test.each([
  ['goes by weight', 8, [taker(1, 10), taker(3, 10)], [2, 6]],
  ['none above its cap; the rest goes to the others', 8, [taker(3, 2), taker(1, 10)], [2, 6]],
  ['fills one after the other', 9, [taker(4, 2), taker(2, 3), taker(1, 10)], [2, 3, 4]],
  ['exactly full is full', 4, [taker(1, 2), taker(1, 2)], [2, 2]],
  ['without a weight takes nothing', 4, [taker(0, 10), taker(1, 10)], [0, 4]],
  ['what nobody can take is left', 9, [taker(1, 2), taker(5, 3)], [2, 3]],
  ['nothing to spread', 0, [taker(1, 2)], [0]],
  ['nobody to take', 5, [], []],
  ['only such without a weight', 5, [taker(0, 2)], [0]],
])('%s', (_, points, takers, given) => {
  expect(spread(points, takers)).toEqual(given);
});

test('all is given away unless all are full; none above its cap; who is not full has its share', () => {
  const takers = fc.array(
    fc.record({ weight: fc.integer({ min: 0, max: 9 }), cap: fc.integer({ min: 0, max: 9 }) }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), takers, (points, list) => {
      const given = spread(points, list);
      const drawn = list.map(({ weight, cap }) => (weight > 0 ? cap : 0));
      expect(sum(given)).toBeCloseTo(Math.min(points, sum(drawn)), 9);
      given.forEach((each, index) => expect(each).toBeLessThanOrEqual(drawn[index]! + 1e-9));
      const perWeight = given.flatMap((each, index) =>
        each < drawn[index]! - 1e-9 ? [each / list[index]!.weight] : [],
      );
      for (const each of perWeight) expect(each).toBeCloseTo(perWeight[0]!, 9);
    }),
  );
});
