import fc from 'fast-check';
import {
  BUCKETS,
  DIMENSION_GROUPS,
  type DimensionGroup,
  type DimensionValues,
  type ScoringInputs,
  type Task,
} from '@/engine';

function arbitraryGroup<G extends DimensionGroup>(group: G): fc.Arbitrary<DimensionValues<G>> {
  const { ids, min, max } = DIMENSION_GROUPS[group];
  const shape = Object.fromEntries(ids.map((id) => [id, fc.integer({ min, max })]));
  return fc.record(shape) as unknown as fc.Arbitrary<DimensionValues<G>>;
}

const arbitraryTask = fc.record({
  time: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.1, max: 60, noNaN: true })),
  score: fc.integer({ min: 1, max: 5 }),
  bucket: fc.constantFrom(...BUCKETS),
});

export const arbitraryTasks: fc.Arbitrary<Task[]> = fc
  .array(arbitraryTask, { minLength: 1, maxLength: 9 })
  .map((tasks) =>
    tasks.map((task, index) => ({ id: `t${index}`, name: `Task ${index}`, ...task })),
  );

/** Any valid inputs; task ids repeat between two draws, so pairs share tasks. */
export const arbitraryInputs: fc.Arbitrary<ScoringInputs> = fc.record({
  tasks: arbitraryTasks,
  evidence: arbitraryGroup('evidence'),
  barriers: arbitraryGroup('barriers'),
  protective: arbitraryGroup('protective'),
  growth: fc.integer({ min: -2, max: 2 }),
});
