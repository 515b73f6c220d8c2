import { tenthsOf, withoutNoise } from '../score/rounding';

/**
 * Parts (points) rounded to tenths so that they still add up to what is shown of their sum, or to
 * the difference of two scores as shown: each goes down or up, none by a whole tenth, the largest
 * remainders up first.
 */
export function partsInTenths<K extends string>(
  parts: Readonly<Record<K, number>>,
  shown?: number,
): Record<K, number> {
  const keys = Object.keys(parts) as K[];
  let left = tenthsOf(shown ?? keys.reduce((sum, key) => sum + parts[key], 0));
  const rounded = keys.map((key) => {
    const tenths = withoutNoise(10 * parts[key]);
    const down = Math.floor(tenths);
    left -= down;
    return { key, down, rest: tenths - down };
  });
  rounded.sort((a, b) => b.rest - a.rest);
  const said = rounded.map(({ key, down }, index) => [key, (down + +(index < left)) / 10]);
  return Object.fromEntries(said) as Record<K, number>;
}
