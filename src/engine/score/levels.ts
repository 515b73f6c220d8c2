import type { DimensionGroup } from './dimensions';

/** From which total on each next word holds (ours). */
const LEVEL_FROM = {
  /** very weak · weak · mixed · strong · very strong */
  evidence: [-5, -1, 2, 6],
  /** none · little · some · much */
  barriers: [1, 4, 7],
  protective: [1, 4, 7],
  /** much less · a little less · the same · a little more · much more */
  growth: [-1, 0, 1, 2],
} as const;

/** Which word a total stands for, counted from 0 = the lowest; the words belong to the language. */
export function levelOfTotal(group: DimensionGroup | 'growth', total: number): number {
  return LEVEL_FROM[group].filter((from) => total >= from).length;
}
