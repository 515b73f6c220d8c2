import { formats } from '../../../format';

const f = formats('en');

/** A time in hours with at most one decimal. */
export const hours = (value: number): string =>
  f.plural(Math.round(10 * value) / 10, { one: '# hour', other: '# hours' });
