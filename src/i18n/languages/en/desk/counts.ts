import { formats } from '../../../format';

const f = formats('en');

export const clientsWord = (count: number) =>
  f.plural(count, { one: '# client', other: '# clients' });
export const sessionsWord = (count: number) =>
  f.plural(count, { one: '# session', other: '# sessions' });
export const reasonsWord = (count: number) =>
  f.plural(count, { one: '# reason', other: '# reasons' });

export const questionsWord = (count: number) =>
  f.plural(count, { one: '# question', other: '# questions' });
