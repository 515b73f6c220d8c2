import {
  defaultBucket,
  DIMENSION_GROUPS,
  LEVELS,
  type DimensionGroup,
  type DimensionValues,
  type Place,
  type TargetRole,
} from '@/engine';
import { randomFrom } from './randomFrom';

/** Deterministic roles of 5–12 tasks in steps of 5 %, the size of the shipped library. */
export function syntheticRoles(count: number): TargetRole[] {
  const random = randomFrom(2026);
  const integer = (min: number, max: number) => min + Math.floor(random() * (max - min + 1));
  const values = <G extends DimensionGroup>(group: G) => {
    const { ids, min, max } = DIMENSION_GROUPS[group];
    return Object.fromEntries(ids.map((id) => [id, integer(min, max)])) as DimensionValues<G>;
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
    // Every fifth number on a ring of 40, so that no role lists a skill twice.
    const first = integer(1, 40);
    const skills = Array.from({ length: 8 }, (_skill, turn) => ({
      id: `s${1 + ((first + 5 * turn + integer(0, 4)) % 40)}`,
      weight: integer(1, 3),
    }));
    const inputs = {
      tasks,
      evidence: values('evidence'),
      barriers: values('barriers'),
      protective: values('protective'),
      growth: integer(-2, 2),
    };
    const place: Place = {
      soc: `${integer(11, 53)}-${integer(10, 40)}${integer(10, 40)}`,
      level: LEVELS[integer(0, 2)]!,
      educationStep: integer(0, 6),
      licensed: inputs.barriers.regulatory === 2,
    };
    return { id: `role-${index}`, inputs, skills, place };
  });
}
