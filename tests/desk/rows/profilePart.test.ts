import { describe, expect, test } from 'vitest';
import { profile, profileOrNull } from '@/desk/rows/profilePart';
import { Unreadable } from '@/desk/rows/readParts';
import { sampleProfile } from './sampleDesk';

const own = sampleProfile(1);

/** What is made of a value, and what is noted about it. */
function read(value: unknown) {
  const notes: unknown[] = [];
  const found = profile(value, 'client', (...note) => notes.push(note));
  return { found, notes };
}

/** The times of a week, as weights that add up to a total. */
function weighing(total: number) {
  const sum = own.tasks.reduce((all, { time }) => all + time, 0);
  return { ...own, tasks: own.tasks.map((task) => ({ ...task, time: (task.time * total) / sum })) };
}

const timesOf = ({ tasks }: typeof own) => tasks.map(({ time }) => time);

describe('a profile in a row', () => {
  test('is read as it is, without a word', () => {
    expect(read(own)).toEqual({ found: own, notes: [] });
    expect(profileOrNull(null, 'coach', () => undefined)).toBeNull();
  });

  test.each([50, 105, 200])('keeps weights that add up to %d', (total) => {
    const week = weighing(total);
    week.tasks[0]!.time += total - timesOf(week).reduce((all, time) => all + time, 0); // to the bit
    const { found, notes } = read(week);
    expect(timesOf(found)).toEqual(timesOf(week));
    expect(notes).toEqual([]);
  });

  test.each([40, 250])('is told where weights that add up to %d became percents', (total) => {
    const { found, notes } = read(weighing(total));
    expect(timesOf(found).reduce((all, time) => all + time, 0)).toBeCloseTo(100, 6);
    expect(notes).toEqual([['client.tasks', 'partChanged', 'timesScaled']]);
  });

  test('names the first key that nobody knows, cut where it is long', () => {
    expect(read({ ...own, ['x'.repeat(50)]: 1 }).notes).toEqual([
      [`client.${'x'.repeat(40)}`, 'partLost', 'unknownKey'],
    ]);
  });

  test('that is none names the field that is wrong, where one is', () => {
    const failed = (value: unknown) => {
      try {
        return read(value).notes;
      } catch (error) {
        return error instanceof Unreadable ? [error.field, error.reason] : error;
      }
    };
    expect(failed({ ...own, growth: 'much' })).toEqual(['client.growth', 'unreadable']);
    expect(failed(null)).toEqual(['client', 'unreadable']);
  });
});
