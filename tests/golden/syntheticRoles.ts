import { defaultBucket, DIMENSION_GROUPS, type DimensionGroup, type TargetRole } from '@/engine';
import { randomFrom } from './randomFrom';

/** Deterministic roles of 5–12 tasks in steps of 5 %, the size of the shipped library. */
export function syntheticRoles(count: number): TargetRole[] {
  const random = randomFrom(2026);
  const integer = (min: number, max: number) => min + Math.floor(random() * (max - min + 1));
  const values = (group: DimensionGroup) => {
    const { ids, min, max } = DIMENSION_GROUPS[group];
    return Object.fromEntries(ids.map((id) => [id, integer(min, max)])) as never;
  };
  return Array.from({ length: count }, (_, index) => {
    const times = Array.from({ length: integer(5, 12) }, () => 5);
    for (let left = 100 - 5 * times.length; left > 0; left -= 5) {
      times[integer(0, times.length - 1)]! += 5;
    }
    const tasks = times.map((time, number) => {
      const score = integer(1, 5);
      return {
        id: `t${number}`,
        name: `Task ${number}`,
        time,
        score,
        bucket: defaultBucket(score),
      };
    });
    const skills = Array.from({ length: 8 }, () => ({
      id: `s${integer(1, 40)}`,
      weight: integer(1, 3),
    }));
    const inputs = {
      tasks,
      evidence: values('evidence'),
      barriers: values('barriers'),
      protective: values('protective'),
      growth: integer(-2, 2),
    };
    return { id: `role-${index}`, inputs, skills };
  });
}
