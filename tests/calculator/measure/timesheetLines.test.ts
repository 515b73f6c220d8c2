import { describe, expect, it } from 'vitest';
import { readTimesheet } from '@/calculator/measure/reading/timesheet/readTimesheet';

/** The hours of a table, and the lines that do not count. */
function read(...lines: string[]) {
  const { rows, skipped } = readTimesheet(lines.join('\r\n'), null);
  const hours = rows.reduce((sum, { minutes }) => sum + minutes, 0) / 60;
  return [Math.round(hours * 100) / 100, skipped.map(({ line, why }) => `${line} ${why}`)];
}

describe('a column with a unit', () => {
  it.each([
    [3.25, ['Task,Time spent (seconds)', 'A,"3,600"', 'B,"7,200"', 'C,900']],
    [40.67, ['Task,Minutes', 'A,"1,250"', 'B,"1,100"', 'C,90']],
    [20.84, ['Task;Time (minutes)', 'A;1.250', 'B;0,5']],
    [15.02, ['Aufgabe;Dauer (Sekunden)', 'A;54.000', 'B;60,5']],
    [1.25, ['Task,Hours', 'A,"1,250"']],
    [1.25, ['Task;Hours', 'A;1,250']],
    // As thousands these are more than a week.
    [0.46, ['Task;Minutes', 'A;12,500', 'B;15,000']],
  ])('is %s hours in %j', (hours, lines) => {
    expect(read(...lines)).toEqual([hours, []]);
  });

  it('is refused where it may be a thousand or one', () => {
    expect(read('Task;Minutes', 'A;1,250', 'B;90')).toEqual([1.5, ['2 unclearTime']]);
    expect(read('Task;Seconds', '"A', 'a";60,5', 'B;3,600')).toEqual([0.02, ['4 unclearTime']]);
  });
});

describe('a line', () => {
  it('of more cells than the header names is misread by nobody; empty ones do not count', () => {
    expect(read('Task,Hours', 'A,1,5', 'B,2,5')).toEqual([0, ['2 tooManyCells', '3 tooManyCells']]);
    expect(read('Task,Hours,', 'A,1, ,', 'B,2,5', 'C,"2,5"')).toEqual([3.5, ['3 tooManyCells']]);
  });

  it('may fill a column without a name, once somebody says what it holds', () => {
    const told = readTimesheet('Task,Project,\nA,B,1:30', ['text', 'text', 'duration']);
    expect(told).toMatchObject({ rows: [{ minutes: 90 }], skipped: [] });
  });

  it('has a quote that is never closed: what follows it is lost', () => {
    expect(read('Task,Hours', 'A,1', '"B,2', 'C,3')).toEqual([1, ['3 quotesBroken']]);
  });
});

describe('a start and an end', () => {
  const nights = (...ends: string[]) =>
    read('Task,Start,End', ...ends.map((end) => `Rounds,2026-11-23 22:00,${end}`));

  it('may name their days: more than 24 hours at a time are refused', () => {
    expect(nights('2026-11-25 06:00', '2026-11-24 06:00', '2026-11-24 22:00')).toEqual([
      32,
      ['2 overDay'],
    ]);
    expect(nights('2026-11-22 23:00', '06:00')).toEqual([8, ['2 endsBefore']]);
  });

  it('may name them in columns of their own', () => {
    const header = 'Task,Start date,Start time,End date,End time';
    const from = (day: string) => `Rounds,23.11.2026,22:00,${day},06:00`;
    expect(read(header, from('25.11.2026'), from('24.11.2026'))).toEqual([8, ['2 overDay']]);
  });

  it('may name the zone that the day is of', () => {
    const line = 'A,2026-11-23T09:00:00Z,2026-11-23T10:30:00Z';
    expect(read('Task,Start,End', line, line.replaceAll('Z', '+01:00'))).toEqual([3, []]);
  });

  it('of hours, minutes and seconds between points are no days', () => {
    expect(read('Task,Start,End', 'A,09.10.11,10.11.12')).toEqual([1.02, []]);
  });

  it('give the day of the entry', () => {
    const { rows } = readTimesheet('Task,Start,End\nA,23/11/2026 9:00,23/11/2026 10:00', null);
    expect(rows).toEqual([{ day: '2026-11-23', title: 'A', minutes: 60 }]);
  });
});

it('more than a day of work is one line in a table without days, more than a week in none', () => {
  expect(read('Task,Hours', 'A,30', 'B,169')).toEqual([30, ['3 overWeek']]);
  expect(read('Date,Task,Hours', '2026-11-23,A,30', '2026-11-23,B,3')).toEqual([3, ['2 overDay']]);
});

describe('a line of a sum is no work', () => {
  it.each(['Total', 'TOTAL:', 'Sum', 'Sub-total', 'Grand total', 'Summe'])('called %s', (label) => {
    expect(read('Task,Hours', 'A,10', 'B,20', `${label},30`)).toEqual([30, ['4 total']]);
  });

  it('of a part, and of all parts', () => {
    const lines = ['A,1.33', 'B,2', 'Subtotal,3.3', 'C,4', 'Subtotal,4', 'Grand total,7.3'];
    expect(read('Task,Hours', ...lines)).toEqual([7.33, ['4 total', '6 total', '7 total']]);
  });

  it('in which a line is added up that cannot be read', () => {
    expect(read('Task,Hours', 'A,10', 'B,much', 'Total,30')).toEqual([10, ['3 noTime', '4 total']]);
  });

  it('but work that is only called so is', () => {
    expect(read('Task,Hours', 'Total,3', 'A,10', 'Total,5', 'Sum up,18')).toEqual([36, []]);
  });
});
