import scores from 'virtual:role-scores';

/** Shown scores of the whole library: a few hundred bytes, where the index weighs kilobytes. */
export const roleScores: readonly number[] = scores;
