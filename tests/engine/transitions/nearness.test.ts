import { describe, expect, test } from 'vitest';
import { reachOf, relationOf } from '@/engine';
import { closenessOf } from '@/engine/transitions/closeness';
import { origin, place } from './someRoles';

describe('relation', () => {
  const from = origin(
    { soc: '29-1141', above: 'charge-nurse', below: 'student-nurse' },
    { short: ['29-2061', '29-1141'], long: ['29-1151'], supplemental: ['31-1131', '29-1126'] },
  );
  test.each([
    ['charge-nurse', '11-9111', 'rungUp', 0.6],
    ['student-nurse', null, 'rungDown', 0.6],
    ['another-nurse', '29-1141', 'sameOccupation', 0.6],
    ['practical-nurse', '29-2061', 'short', 0.6],
    ['anaesthetist', '29-1151', 'long', 0.45],
    ['nursing-assistant', '31-1131', 'supplemental', 0.3],
    ['paramedic', '29-1126', 'sameGroup', 0.3],
    ['nurse-practitioner', '29-1171', 'sameGroup', 0.3],
    ['dentist', '29-1021', 'none', 0],
    ['surgeon-assistant', '29-9093', 'none', 0],
    ['no-code', null, 'none', 0],
    ['own', '29-1141', 'none', 0],
  ])('%s (%s): %s counts %d', (id, soc, kind, value) => {
    expect(relationOf(from, id, place({ soc }))).toEqual({ kind, value });
  });

  test('two roles without a code are not of one group', () => {
    expect(relationOf(origin(), 'other', place())).toEqual({ kind: 'none', value: 0 });
  });
});

describe('closeness', () => {
  const none = { kind: 'none', value: 0 } as const;
  test('a fit of 0.15 is close whatever binary noise makes of it, less is not', () => {
    expect(closenessOf(0.15 - 1e-16, none)).toBeCloseTo(0.15, 12);
    expect(closenessOf(0.15, none)).toBeCloseTo(0.15, 12);
    expect(closenessOf(0.149, none)).toBe(0);
  });
});

describe('reach', () => {
  test('nothing stands in the way: 1, and no factor', () => {
    expect(reachOf(origin(), 'other', place())).toEqual({ value: 1, factors: [] });
  });

  test('two steps of schooling up and a licence: 0.75² × 0.6 = 0.3375', () => {
    const { value, factors } = reachOf(
      origin({ educationStep: 2 }),
      'other',
      place({ educationStep: 4, licensed: true }),
    );
    expect(value).toBeCloseTo(0.75 * 0.75 * 0.6, 12);
    expect(factors).toEqual([
      { kind: 'schoolingUp', steps: 2, value: 0.5625 },
      { kind: 'licence', steps: 1, value: 0.6 },
    ]);
  });

  test('three steps of schooling down and a rung down: 0.9³ × 0.7', () => {
    const { value, factors } = reachOf(
      origin({ educationStep: 4 }),
      'other',
      place({ educationStep: 1, level: 'junior' }),
    );
    expect(value).toBeCloseTo(0.9 * 0.9 * 0.9 * 0.7, 12);
    expect(factors.map(({ kind, steps }) => [kind, steps])).toEqual([
      ['schoolingDown', 3],
      ['rungDown', 1],
    ]);
  });

  test('over a rung 0.6, but never to the next rung of the own ladder', () => {
    const junior = origin({ level: 'junior', above: 'next' });
    expect(reachOf(junior, 'other', place({ level: 'senior' })).value).toBe(0.6);
    expect(reachOf(junior, 'next', place({ level: 'senior' })).value).toBe(1);
    expect(reachOf(junior, 'other', place({ level: 'mid' })).value).toBe(1);
  });

  test('the next rung up leads up, on whatever level its trade begins; another junior job does not', () => {
    const bookkeeper = origin({ level: 'mid', above: 'junior-accountant' });
    expect(reachOf(bookkeeper, 'junior-accountant', place({ level: 'junior' })).value).toBe(1);
    expect(reachOf(bookkeeper, 'other', place({ level: 'junior' })).value).toBe(0.7);
  });

  test('from senior to junior both bite: 0.6 × 0.7', () => {
    const senior = origin({ level: 'senior' });
    expect(reachOf(senior, 'other', place({ level: 'junior' })).value).toBeCloseTo(0.42, 12);
  });

  test('a ladder’s rung below is a rung down on whatever level it is written', () => {
    expect(reachOf(origin({ below: 'lower' }), 'lower', place()).value).toBe(0.7);
  });

  test('unknown schooling stands in nobody’s way', () => {
    expect(reachOf(origin({ educationStep: null }), 'other', place()).value).toBe(1);
  });

  test('a licence is carried within one major group by a role that is licensed itself', () => {
    const nurse = origin({ soc: '29-1141', licensed: true });
    const licence = (soc: string | null) => reachOf(nurse, 'other', place({ soc, licensed: true }));
    expect(licence('29-1171').value).toBe(1);
    expect(licence('23-1011').value).toBe(0.6);
    expect(licence(null).value).toBe(0.6);
    const unlicensed = origin({ soc: '29-2072' });
    expect(reachOf(unlicensed, 'x', place({ soc: '29-1141', licensed: true })).value).toBe(0.6);
  });
});
