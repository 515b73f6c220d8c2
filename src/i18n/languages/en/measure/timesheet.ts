import { formats } from '../../../format';
import { hours } from './hours';

const f = formats('en');

/** Measuring from a timesheet. */
export const timesheet = {
  how: 'Save your timesheet as a .csv file first: Toggl, Clockify, Harvest and Excel all can.',
  choose: 'Choose a timesheet (.csv)',
  drop: 'Or drop it here.',
  title: 'What we read',
  read: (rows: number, time: number) =>
    `${f.plural(rows, { one: '# line', other: '# lines' })} with ${hours(time)} of work.`,
  nothing: 'No line with a text and a time yet.',
  skipped: (rows: number) => `${f.plural(rows, { one: '# line', other: '# lines' })} left out:`,
  skippedLine: (line: number, why: string) => `Line ${f.upTo(line)}: ${why}.`,
  skipReasons: {
    noTime: 'no time that we can read',
    unclearTime: 'the time may mean a thousand or one; write it without the comma or point',
    noDay: 'no day that we can read',
    endsBefore: 'it ends before it starts',
    overDay: 'longer than 24 hours',
    overWeek: 'longer than a week',
    total: 'it adds up the lines before it',
    tooManyCells:
      'it has more columns than the first; write decimals with a point, or put them in quotes',
    quotesBroken: 'a quotation mark is not closed',
  },
  moreSkipped: (count: number) => `and ${f.upTo(count)} more`,
  columns: 'What the columns hold',
  ask: 'We cannot tell which column is which. Please say where the text and the time are.',
  column: (header: string, sample: string) => (sample ? `${header} (“${sample}”)` : header),
  kinds: {
    text: 'What it was about',
    duration: 'How long it took',
    date: 'Day',
    start: 'When it started',
    end: 'When it ended',
    endDate: 'Day it ended',
    none: 'Nothing we need',
  },
  weeks: 'How many weeks is this?',
  weeksProblem: (most: number) => `Enter a whole number from 1 to ${f.upTo(most)}.`,
};
