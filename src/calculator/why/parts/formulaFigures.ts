import { RAW_MIN, RAW_SPAN, withoutNoise, type Assessment, type Task } from '@/engine';

/** How many decimals each figure of the formula is printed with. */
export interface FormulaDecimals {
  time: number;
  resistance: number;
  raw: number;
  score: number;
}

/** Beyond these nothing on a pocket calculator differs. */
const MOST_DECIMALS = 10;

/** Half up to so many decimals, as they are printed. */
export function printed(value: number, decimals: number): number {
  return Math.round(withoutNoise(value * 10 ** decimals)) / 10 ** decimals;
}

/** The score before it is kept within 0 … 100. */
export const uncapped = (raw: number): number => ((raw - RAW_MIN) / RAW_SPAN) * 100;

function fewest(least: number, isEnough: (decimals: number) => boolean): number {
  let decimals = least;
  while (decimals < MOST_DECIMALS && !isEnough(decimals)) decimals += 1;
  return decimals;
}

/** Six minus the mean AI score, of times as they are printed. */
function resistanceOf(tasks: readonly Task[], decimals: number): number {
  const total = printed(
    tasks.reduce((sum, { time }) => sum + time, 0),
    decimals,
  );
  return (
    6 - tasks.reduce((sum, task) => sum + printed(task.time, decimals) * task.score, 0) / total
  );
}

/**
 * The fewest decimals with which every line of the formula, computed from what is printed in it and
 * in the lines before, comes to what is printed behind its equals sign.
 */
export function formulaDecimals(personal: Assessment, tasks: readonly Task[]): FormulaDecimals {
  const { raw, taskResistance, modifiers } = personal;
  const product = modifiers.evidence * modifiers.barriers * modifiers.growth;
  const whole = uncapped(raw);
  const score = fewest(2, (to) => printed(printed(whole, to), 1) === printed(whole, 1));
  const rawTo = fewest(
    4,
    (to) => printed(uncapped(printed(raw, to)), score) === printed(whole, score),
  );
  const resistance = fewest(
    2,
    (to) => printed(printed(taskResistance, to) * product, rawTo) === printed(raw, rawTo),
  );
  const time = fewest(
    1,
    (to) => printed(resistanceOf(tasks, to), resistance) === printed(taskResistance, resistance),
  );
  return { time, resistance, raw: rawTo, score };
}
