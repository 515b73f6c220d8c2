import { expect, test } from 'vitest';
import { unlikeBarriers } from '@/data/checks/likeBarriers';
import { loadRole } from '@/data/roleFiles';
import type { Role } from '@/data/schema';

const plumber = (await loadRole('plumber'))!;

const plumberOf = (id: string, cultural: number, changes: Partial<Role> = {}): Role => ({
  ...plumber,
  id,
  ladder: {},
  barriers: {
    ...plumber.barriers,
    cultural: { ...plumber.barriers.cultural, value: cultural, reason: `Why ${cultural}.` },
  },
  ...changes,
});

test('two steps apart within an occupation or between rungs are named, each with its reason', () => {
  const here = plumberOf('here', 0);
  const there = plumberOf('there', 2);
  const found = {
    barrier: 'cultural',
    first: { role: 'here', value: 0, reason: 'Why 0.' },
    second: { role: 'there', value: 2, reason: 'Why 2.' },
  };
  expect(unlikeBarriers([here, there])).toEqual([found]);
  expect(unlikeBarriers([here, plumberOf('there', 1)])).toEqual([]);
  expect(unlikeBarriers([here, plumberOf('there', 2, { soc: '11-1011' })])).toEqual([]);
  const rung = plumberOf('there', 2, { soc: '11-1011', ladder: { below: 'here' } });
  expect(unlikeBarriers([here, rung])).toEqual([found]);
});
