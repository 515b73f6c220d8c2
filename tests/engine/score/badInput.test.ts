import { describe, expect, test } from 'vitest';
import { assess, checkInputs, EngineInputError, explainChange, type ScoringInputs } from '@/engine';
import { backendInputs } from '../../golden/inputs';

const [first, ...others] = backendInputs.tasks;
const withFirst = (change: object) =>
  ({ ...backendInputs, tasks: [{ ...first, ...change }, ...others] }) as ScoringInputs;
const withEvidence = (change: object) =>
  ({ ...backendInputs, evidence: { ...backendInputs.evidence, ...change } }) as ScoringInputs;

const withTasks = (tasks: unknown) => ({ ...backendInputs, tasks }) as ScoringInputs;
const withGroup = (group: string, values: unknown) =>
  ({ ...backendInputs, [group]: values }) as ScoringInputs;

describe('bad input throws one typed error that names the field', () => {
  test.each<[string, ScoringInputs, string, string]>([
    ['time NaN', withFirst({ time: NaN }), 'tasks[0].time', 'notANumber'],
    ['time negative', withFirst({ time: -1 }), 'tasks[0].time', 'outOfRange'],
    ['time zero', withFirst({ time: 0 }), 'tasks[0].time', 'outOfRange'],
    ['time infinite', withFirst({ time: Infinity }), 'tasks[0].time', 'outOfRange'],
    ['time as text', withFirst({ time: '10' }), 'tasks[0].time', 'notANumber'],
    ['score 0', withFirst({ score: 0 }), 'tasks[0].score', 'outOfRange'],
    ['score 6', withFirst({ score: 6 }), 'tasks[0].score', 'outOfRange'],
    ['score missing', withFirst({ score: undefined }), 'tasks[0].score', 'missing'],
    ['unknown bucket', withFirst({ bucket: 'gone' }), 'tasks[0].bucket', 'unknown'],
    ['an id twice', withFirst({ id: others[0]!.id }), 'tasks[1].id', 'duplicateId'],
    ['an id that is empty', withFirst({ id: '' }), 'tasks[0].id', 'missing'],
    ['an id that is no text', withFirst({ id: 7 }), 'tasks[0].id', 'missing'],
    ['a task that is null', withTasks([null]), 'tasks[0]', 'missing'],
    ['a task that is a text', withTasks([first, 'task']), 'tasks[1]', 'missing'],
    ['tasks that are no list', withTasks({ length: 1 }), 'tasks', 'noTasks'],
    [
      'times whose total is infinite',
      withTasks([
        { ...first, time: 1e308 },
        { ...others[0], time: 1e308 },
      ]),
      'tasks',
      'outOfRange',
    ],
    [
      'a later time of zero',
      withTasks([first, { ...others[0], time: 0 }]),
      'tasks[1].time',
      'outOfRange',
    ],
    ['no inputs', null as unknown as ScoringInputs, 'inputs', 'missing'],
    ['a text as inputs', 'inputs' as unknown as ScoringInputs, 'inputs', 'missing'],
    ['score as null', withFirst({ score: null }), 'tasks[0].score', 'missing'],
    ['evidence left out', withGroup('evidence', undefined), 'evidence', 'missing'],
    ['barriers as null', withGroup('barriers', null), 'barriers', 'missing'],
    ['protective as a text', withGroup('protective', 'high'), 'protective', 'missing'],
    ['evidence −3', withEvidence({ wages: -3 }), 'evidence.wages', 'outOfRange'],
    ['growth −2.5', { ...backendInputs, growth: -2.5 }, 'growth', 'outOfRange'],
    ['no tasks', { ...backendInputs, tasks: [] }, 'tasks', 'noTasks'],
    ['evidence 3', withEvidence({ wages: 3 }), 'evidence.wages', 'outOfRange'],
    ['evidence missing', withEvidence({ wages: undefined }), 'evidence.wages', 'missing'],
    ['growth NaN', { ...backendInputs, growth: NaN }, 'growth', 'notANumber'],
    ['growth 2.5', { ...backendInputs, growth: 2.5 }, 'growth', 'outOfRange'],
    [
      'zero total time',
      { ...backendInputs, tasks: backendInputs.tasks.map((task) => ({ ...task, time: 0 })) },
      'tasks',
      'zeroTime',
    ],
  ])('%s', (_, inputs, field, problem) => {
    for (const run of [() => assess(inputs), () => explainChange(backendInputs, inputs)]) {
      expect(run).toThrow(EngineInputError);
      expect(run).toThrow(expect.objectContaining({ field, problem }) as Error);
    }
  });
});

test('the error is named and says field and problem', () => {
  const error = new EngineInputError('growth', 'missing');
  expect(error).toMatchObject({ name: 'EngineInputError', message: 'growth: missing' });
  expect(error).toBeInstanceOf(Error);
});

test('the ends of every range are good, and inputs come back unchanged', () => {
  for (const [score, value, growth] of [
    [1, -2, -2],
    [5, 2, 2],
  ] as const) {
    const inputs = { ...withEvidence({ wages: value }), growth };
    const tasks = inputs.tasks.map((task) => ({ ...task, score }));
    const ends = { ...inputs, tasks };
    expect(checkInputs(ends)).toBe(ends);
  }
});
