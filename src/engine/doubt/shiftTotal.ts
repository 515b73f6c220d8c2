import { DIMENSION_GROUPS, type DimensionGroup } from '../score/dimensions';
import type { DimensionValues } from '../score/inputs';

/**
 * Moves a group's total by whole points, one dimension step at a time, inside the range.
 * Going down takes from the highest value, going up adds to the lowest (first in the list on a
 * tie): only the total enters the score, this merely decides where the step is shown.
 * Points that no longer fit are dropped.
 */
export function shiftTotal<G extends DimensionGroup>(
  group: G,
  values: DimensionValues<G>,
  points: number,
): DimensionValues<G> {
  const { ids, min, max } = DIMENSION_GROUPS[group];
  const shifted: Record<string, number> = { ...values };
  const step = Math.sign(points);
  for (let left = Math.abs(points); left > 0; left -= 1) {
    const size = Math.min(1, left);
    const room = (id: string) => (step > 0 ? max - shifted[id]! : shifted[id]! - min);
    const id = ids.reduce<string>((best, next) => (room(next) > room(best) ? next : best), ids[0]!);
    shifted[id]! += step * Math.min(size, room(id));
  }
  return shifted as DimensionValues<G>;
}
