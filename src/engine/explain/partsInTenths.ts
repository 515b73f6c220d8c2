import { toOneDecimal, withoutNoise } from '../score/rounding';

/**
 * Parts (points) rounded to tenths so that they still add up to what is shown of their sum: each
 * goes down or up, none by a whole tenth, the largest remainders up first.
 */
export function partsInTenths<K extends string>(
  parts: Readonly<Record<K, number>>,
): Record<K, number> {
  const keys = Object.keys(parts) as K[];
  const tenths = keys.map((key) => withoutNoise(10 * parts[key]));
  const down = tenths.map(Math.floor);
  const sum = keys.reduce((total, key) => total + parts[key], 0);
  const left = Math.round(10 * toOneDecimal(sum)) - down.reduce((a, b) => a + b, 0);
  const remainder = (index: number) => tenths[index]! - down[index]!;
  const order = keys.map((_, index) => index).sort((a, b) => remainder(b) - remainder(a));
  const up = new Set(order.slice(0, left));
  const rounded = keys.map((key, index) => [key, (down[index]! + (up.has(index) ? 1 : 0)) / 10]);
  return Object.fromEntries(rounded) as Record<K, number>;
}
