/**
 * The one rounding rule. Binary noise sits near the 16th digit, so 12 significant digits keep every
 * real difference while 24.449999999999996 becomes 24.45 again, which half up shows as 24.5.
 */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

/** A score or percentage as shown: one decimal, half up. Range and unit of the argument are kept. */
export function toOneDecimal(value: number): number {
  return tenthsOf(value) / 10;
}

/**
 * The whole number of tenths that `toOneDecimal` shows. Noise decides only next to a half; anywhere
 * else plain rounding gives the same, twenty times faster, which a distribution needs.
 */
export function tenthsOf(value: number): number {
  const tenths = value * 10;
  const fromHalf = Math.abs(tenths - Math.floor(tenths) - 0.5);
  const plain = fromHalf > 1e-6 && Math.abs(tenths) < 1e5;
  return Math.round(plain ? tenths : withoutNoise(tenths)) + 0; // nobody says −0
}

/** Adds numbers so that their order cannot change even the last bit. */
export function sumAnyOrder(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((total, value) => total + value, 0);
}
