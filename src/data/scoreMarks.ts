import marks from 'virtual:score-marks';
import type { ScoreMarks } from './indexCodec';

/** The library on the line of scores: a few hundred bytes, where the index weighs kilobytes. */
export const scoreMarks: ScoreMarks = marks;
