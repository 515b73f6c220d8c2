import { describe, expect, test } from 'vitest';
import {
  enhancedShare,
  totalOf,
  variantBucketOf,
  variantInputs,
  type Variant,
  type VariantTask,
} from '@/engine';
import { fromTotals, task } from '../../golden/inputs';

const base = {
  ...fromTotals(3, 4, 3, 1, 2),
  tasks: [task('a', 60, 4), { ...task('b', 40, 2), bucket: 'notInvolved' as const }],
};
const row = (id: string, time: number, bucket: VariantTask['bucket'], score = 2): VariantTask => {
  return { id, name: id, time, score, bucket };
};
const variant = (tasks: VariantTask[], points: [number, number, number] = [0, 0, 0]): Variant => {
  const [evidence, barriers, growth] = points.map((each) => ({
    points: each,
    reason: 'A reason',
    source: 'A source',
  }));
  return {
    tasks,
    deltas: { evidence: evidence!, barriers: barriers!, growth: growth! },
    draft: false,
  };
};

test.each([
  ['displaced', 'displaced'],
  ['augmented', 'enhanced'],
  ['notInvolved', 'unchanged'],
] as const)('%s becomes %s', (bucket, inVariant) => {
  expect(variantBucketOf(bucket)).toBe(inVariant);
});

describe('as scoring inputs', () => {
  test('tasks have buckets of today: unchanged ones their own, new ones that of their score', () => {
    const tasks = [
      row('a', 50, 'displaced'),
      row('b', 30, 'unchanged', 4),
      row('c', 10, 'enhanced', 5),
      row('d', 10, 'unchanged', 4),
    ];
    expect(variantInputs(base, variant(tasks)).tasks.map(({ id, bucket }) => [id, bucket])).toEqual(
      [
        ['a', 'displaced'],
        ['b', 'notInvolved'],
        ['c', 'augmented'],
        ['d', 'displaced'],
      ],
    );
  });

  test('a displaced task is displaced, whatever it is today', () => {
    const [only] = variantInputs(base, variant([row('b', 100, 'displaced')])).tasks;
    expect(only!.bucket).toBe('displaced');
  });

  test('tasks whose time fell to 0 drop out', () => {
    const tasks = [row('a', 0, 'displaced'), row('b', 100, 'enhanced')];
    expect(variantInputs(base, variant(tasks)).tasks.map(({ id }) => id)).toEqual(['b']);
  });

  test('totals move by the deltas, inside their ranges; the rest is the base’s', () => {
    const moved = (...points: [number, number, number]) => {
      const inputs = variantInputs(base, variant([row('a', 100, 'displaced')], points));
      expect(inputs.protective).toBe(base.protective);
      return [totalOf(inputs.evidence), totalOf(inputs.barriers), inputs.growth];
    };
    expect(moved(0, 0, 0)).toEqual([4, 3, 1]);
    expect(moved(3, 1, -1)).toEqual([7, 4, 0]);
    expect(moved(20, 20, 20)).toEqual([10, 10, 2]);
    expect(moved(-20, -20, -20)).toEqual([-10, 0, -2]);
  });
});

test('the enhanced share is what is not displaced, in percent of all time', () => {
  const tasks = [row('a', 1, 'displaced'), row('b', 2, 'enhanced'), row('c', 1, 'unchanged')];
  expect(enhancedShare(variant(tasks))).toBe(75);
});
