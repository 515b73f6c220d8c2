import { describe, expect, it } from 'vitest';
import { giveOut } from '@/calculator/measure/reading/week/giveOut';
import type { CalendarEntry } from '@/calculator/measure/reading/calendar/readEntry';
import { NOT_WORK, OPEN } from '@/calculator/measure/reading/week/work';
import { entryAt as at, WEEK, workOf as work } from './entries';

const minutesOf = (entries: CalendarEntry[], choices = WEEK) =>
  Object.fromEntries(work(entries, choices).groups.map(({ title, minutes }) => [title, minutes]));

describe('what counts', () => {
  it('is what lies in working hours; what lies outside is said', () => {
    const entries = [
      at('2026-11-02', '08:00', '10:00'),
      at('2026-11-03', '19:00', '20:00', { title: 'Choir' }),
      at('2026-11-07', '10:00', '11:00', { title: 'Market' }),
    ];
    expect(minutesOf(entries)).toEqual({ Design: 60 });
    expect(work(entries).left.outside).toBe(2);
  });

  it('leaves out what was called off, declined, free, all-day or private, and says how many', () => {
    const entries = [
      at('2026-11-02', '10:00', '11:00', { cancelled: true }),
      at('2026-11-02', '10:00', '11:00', { declined: true }),
      at('2026-11-02', '10:00', '11:00', { free: true }),
      at('2026-11-02', '10:00', '11:00', { isPrivate: true }),
      at('2026-11-02', '00:00', '24:00', { allDay: true }),
    ];
    expect(work(entries).groups).toEqual([]);
    expect(work(entries).left).toEqual({
      cancelled: 1,
      declined: 1,
      free: 1,
      private: 1,
      allDay: 1,
      outside: 0,
    });
    expect(minutesOf(entries, { ...WEEK, countPrivate: true })).toEqual({ Design: 60 });
  });

  it('takes days away out of the working time', () => {
    const entries = [
      at('2026-11-02', '00:00', '24:00', { away: true, allDay: true, title: 'Annual leave' }),
      at('2026-11-02', '10:00', '11:00'),
      at('2026-11-03', '10:00', '12:00'),
    ];
    const found = work(entries);
    expect(found.awayMinutes).toBe(8 * 60);
    expect(found.workedMinutes).toBe(32 * 60);
    expect(minutesOf(entries)).toEqual({ Design: 120 });
  });

  it('halves the time of two entries at once', () => {
    const entries = [
      at('2026-11-02', '10:00', '12:00'),
      at('2026-11-02', '11:00', '12:00', { title: 'Debugging' }),
    ];
    expect(minutesOf(entries)).toEqual({ Design: 90, Debugging: 30 });
    expect(work(entries).overlapping).toBe(2);
  });

  it('follows a night shift over midnight', () => {
    const night = { ...WEEK, hours: { days: [1], from: 22 * 60, to: 6 * 60 } };
    const entries = [at('2026-11-02', '23:00', '25:30', { title: 'Rounds' })];
    expect(minutesOf(entries, night)).toEqual({ Rounds: 150 });
  });
});

describe('groups', () => {
  it('are one by the same words whatever the number in them, and by series whatever the name', () => {
    const entries = [
      at('2026-11-02', '09:00', '10:00', { title: 'Sprint 14 planning' }),
      at('2026-11-03', '09:00', '10:00', { title: 'Sprint 15: planning' }),
      at('2026-11-04', '09:00', '10:00', { title: 'Weekly design', uid: 'series' }),
      at('2026-11-05', '09:00', '10:00', { title: 'Weekly design', uid: 'series' }),
      at('2026-11-06', '09:00', '10:00', { title: 'Guest talk', uid: 'series' }),
    ];
    const groups = work(entries).groups.map(({ title, times }) => [title, times]);
    expect(groups).toEqual([
      ['Weekly design', 3],
      ['Sprint 14 planning', 2],
    ]);
  });

  it('are told apart by company where words say nothing', () => {
    const entries = [
      at('2026-11-02', '09:00', '10:00', { title: 'Meeting', guests: 1 }),
      at('2026-11-03', '09:00', '10:00', { title: 'Meeting', guests: 1 }),
      at('2026-11-04', '09:00', '10:00', { title: 'Meeting', guests: 12 }),
    ];
    expect(work(entries).groups.map(({ times }) => times)).toEqual([2, 1]);
  });
});

describe('given out', () => {
  it('makes one usual week of measured and open hours', () => {
    const found = work([
      at('2026-11-02', '09:00', '13:00'),
      at('2026-11-03', '12:00', '13:00', { title: 'Lunch' }),
      at('2026-11-03', '13:00', '14:00', { title: 'Something' }),
    ]);
    const keys = Object.fromEntries(found.groups.map(({ title, key }) => [title, key]));
    const given = new Map([
      [keys.Design!, 'design'],
      [keys.Lunch!, NOT_WORK],
      [keys.Something!, OPEN],
    ]);
    const week = giveOut(found, given)!;
    expect(week.tasks).toEqual(new Map([['design', 4]]));
    expect(week.hours).toBe(39);
    expect(week.openHours).toBe(35);
  });

  it('has no week where no working time is left', () => {
    const found = work([
      at('2026-11-02', '00:00', '24:00', { away: true }),
      at('2026-11-03', '00:00', '24:00', { away: true }),
      at('2026-11-04', '00:00', '24:00', { away: true }),
      at('2026-11-05', '00:00', '24:00', { away: true }),
      at('2026-11-06', '00:00', '24:00', { away: true }),
    ]);
    expect(giveOut(found, new Map())).toBeNull();
  });
});
