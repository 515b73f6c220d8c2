import { describe, expect, test } from 'vitest';
import { assess, EngineInputError, explainChange, type ScoringInputs } from '@/engine';
import { backendInputs } from '../../golden/inputs';

const [first, ...others] = backendInputs.tasks;
const withFirst = (change: object) =>
  ({ ...backendInputs, tasks: [{ ...first, ...change }, ...others] }) as ScoringInputs;
const withEvidence = (change: object) =>
  ({ ...backendInputs, evidence: { ...backendInputs.evidence, ...change } }) as ScoringInputs;

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
