import { toOneDecimal } from '../score/rounding';

export type Direction = 'safer' | 'same' | 'worse';
export type ChangeSize = 'slight' | 'moderate' | 'material';

/** Shown points: under 1 counts as about the same, under 3 slight, to 8 moderate (ours). */
export const CHANGE_WORDS = { same: 1, slight: 3, moderate: 8 } as const;

/** A difference of two shown scores in words. */
export function describeChange(
  from: number,
  to: number,
): {
  points: number;
  direction: Direction;
  size: ChangeSize;
} {
  const points = toOneDecimal(to - from);
  const far = Math.abs(points);
  const size = far < CHANGE_WORDS.slight ? 'slight' : 'moderate';
  return {
    points,
    direction: far < CHANGE_WORDS.same ? 'same' : points > 0 ? 'safer' : 'worse',
    size: far > CHANGE_WORDS.moderate ? 'material' : size,
  };
}
