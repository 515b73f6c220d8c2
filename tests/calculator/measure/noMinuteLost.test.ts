import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedMinutes } from '@/calculator/measure/reading/calendar/shareTime';
import { wallOfDay } from '@/calculator/measure/reading/calendar/wallClock';
import {
  minutesIn,
  without,
  workingStretches,
} from '@/calculator/measure/reading/calendar/workingTime';
import { giveOut, openInProportion, percentOf } from '@/calculator/measure/reading/week/giveOut';
import { NOT_WORK, OPEN } from '@/calculator/measure/reading/week/work';
import { entryAt as at, WEEK, workOf as work } from './entries';

const TITLES = ['Design', 'Design review', 'Meeting', 'Lunch', '', 'Stand-up 12'];
const anyEntry = fc
  .record({
    start: fc.integer({ min: 0, max: 9 * 1440 }),
    minutes: fc.integer({ min: 0, max: 600 }),
    title: fc.constantFrom(...TITLES),
    guests: fc.nat(8),
  })
  .map(({ start, minutes, ...more }) => {
    const from = wallOfDay('2026-11-01') + start;
    return { ...at('2026-11-01', '00:00', '00:00', more), start: from, end: from + minutes };
  });
const anyHours = fc.record({
  days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
  from: fc.integer({ min: 0, max: 1439 }),
  to: fc.integer({ min: 0, max: 1439 }),
});

describe('no minute is lost or counted twice', () => {
  it('when entries share their time: together they have the time in which any of them runs', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 25 }), anyHours, (entries, hours) => {
        const working = workingStretches(WEEK.span, hours);
        const sum = sharedMinutes(entries, working).reduce((total, each) => total + each, 0);
        const covered = minutesIn(working) - minutesIn(without(working, entries));
        expect(sum).toBeCloseTo(covered, 6);
      }),
    );
  });

  it('when groups are given to tasks: hours given out are the hours measured, and all are the week', () => {
    const targets = fc.array(fc.constantFrom('a', 'b', 'c', NOT_WORK, OPEN), { minLength: 30 });
    const days = fc.array(anyEntry, { maxLength: 25 });
    fc.assert(
      fc.property(days, anyHours, targets, (entries, hours, to) => {
        const found = work(entries, { ...WEEK, hours });
        const given = new Map(found.groups.map(({ key }, index) => [key, to[index % 30]!]));
        const week = giveOut(found, given);
        if (week === null) return;
        const measured = found.groups
          .filter(({ key }) => !given.get(key)!.startsWith(' '))
          .reduce((sum, { minutes }) => sum + minutes, 0);
        const handed = [...week.tasks.values()].reduce((sum, each) => sum + each, 0);
        // The span is one week: a usual week is the week itself.
        expect(handed).toBeCloseTo(measured / 60, 6);
        expect(handed + week.openHours).toBeCloseTo(week.hours, 6);
        const ids = ['a', 'b', 'c'];
        const times = ids.map((id) => ({ id, time: 1 }));
        const percent = percentOf(week, openInProportion(week.openHours, times), ids);
        const total = [...percent.values()].reduce((sum, each) => sum + each, 0);
        expect(total).toBeCloseTo(100, 6);
      }),
    );
  });
});
