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
