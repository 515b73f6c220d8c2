import { DIMENSION_GROUPS, type DimensionGroup } from '@/engine';
import type { Messages } from './messages';

/** Task ids may hold dots themselves. */
const TASK_PATH = /^tasks\.(.+?)(?:\.(time|score|bucket))?$/;

/** An input of a profile by its path (`desk/model`), as words: "Time on Code review", "Wages". */
export function inputName(m: Messages, path: string, taskName: (id: string) => string): string {
  const [, id, field] = TASK_PATH.exec(path) ?? [];
  if (id === undefined) {
    const dimension = path.split('.').at(-1)!;
    // A path may come from outside: `constructor` is no dimension.
    return Object.hasOwn(m.dimensions, dimension) ? m.dimensions[dimension]!.name : path;
  }
  const name = taskName(id);
  if (field === 'time') return m.week.time(name);
  if (field === 'score') return m.week.score(name);
  return field === 'bucket' ? m.week.bucket(name) : name;
}

/** A value of an input as words: "20 %", "4 of 5, an agent does most of it", "−1, Falling". */
export function inputValue(m: Messages, path: string, value: number): string {
  const [, id, field] = TASK_PATH.exec(path) ?? [];
  if (id !== undefined) {
    return field === 'score'
      ? m.week.scoreValue(value, m.scoreLevels[value] ?? '')
      : m.week.percentValue(value);
  }
  const [group = '', dimension = 'growth'] = path.split('.');
  const signed = group === 'growth' || DIMENSION_GROUPS[group as DimensionGroup].min < 0;
  const figure = signed ? m.format.signed(value) : m.format.upTo(value);
  const level = m.dimensions[dimension]?.levels[value];
  return level ? `${figure}, ${level}` : figure;
}
