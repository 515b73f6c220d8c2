/** A mean such as (0.475 + 0.425) / 2 has to count as 0.45. */
const BINARY_NOISE = 1e-9;

/** A border of the rubric's table: values of at least (or, with `above`, over) `from` give `level`. */
export interface Step {
  from: number;
  level: number;
  /** The border itself belongs to the level below. */
  above?: boolean;
}

/** Steps highest first; below the last one the fallback holds. Null where the figure is unknown. */
export function levelOf(value: number | null, steps: readonly Step[], below: number) {
  if (value === null) return null;
  const reached = steps.find(({ from, above }) =>
    above ? value > from + BINARY_NOISE : value >= from - BINARY_NOISE,
  );
  return reached?.level ?? below;
}

/** Mean of the figures that are known; null where none is. */
export function meanOfKnown(...values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/**
 * The middle one of the levels that exist; of two their mean, a half rounded towards 0.
 * Null where none exists.
 */
export function medianLevel(...levels: (number | null)[]): number | null {
  const known = levels.filter((level) => level !== null).sort((a, b) => a - b);
  if (known.length === 0) return null;
  const middle = (known[(known.length - 1) >> 1]! + known[known.length >> 1]!) / 2;
  return Math.trunc(middle) + 0; // never −0
}
