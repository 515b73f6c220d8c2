import { describe, expect, test } from 'vitest';
import { inputName } from '@/i18n/inputWords';
import { en } from '@/i18n/languages/en';
import { baseProfile } from '@/profile/baseProfile';
import {
  answered,
  openGroups,
  openQuestions,
  valueOfQuestion,
  withAnswers,
} from '@/profile/openQuestions';
import { backend } from '../golden/inputs';

const base = baseProfile(backend);
const SCORE = 'tasks.api-design.score';
const open = [SCORE, 'evidence.wages', 'growth'];
const asking = { ...base, open };

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'no question and no input is called %s',
  (name) => {
    const open = [`evidence.${name}`, name, 'evidence.wages'];
    expect(openQuestions({ ...base, open })).toEqual(['evidence.wages']);
    expect(inputName(en, `evidence.${name}`, (id) => id)).toBe(`evidence.${name}`);
  },
);

test.each([
  ['growth', -1],
  ['evidence.wages', -1],
  ['barriers.liability', 1],
  ['protective.physicality', 0],
  [SCORE, 2],
  ['tasks.gone.score', undefined],
  ['tasks.api-design.time', undefined],
  ['tasks.api-design', undefined],
  ['my.tasks.api-design.score', undefined],
  ['tasks.api-design.score.more', undefined],
  ['skills.0', undefined],
  ['role', undefined],
  ['evidence', undefined],
  ['', undefined],
])('the question %s has the value %s', (path, value) => {
  expect(valueOfQuestion(base, path)).toBe(value);
});

test('the score of a task is found whatever its id holds', () => {
  const tasks = [{ ...base.tasks[0]!, id: 'a.score.b', score: 4 }];
  expect(valueOfQuestion({ ...base, tasks }, 'tasks.a.score.b.score')).toBe(4);
});

test('open are the questions that the profile has, none where nothing was left open', () => {
  expect(openQuestions(base)).toEqual([]);
  expect(openQuestions({ ...base, open: ['tasks.gone.score', ...open] })).toEqual(open);
});

test('the groups of open questions are named, protective ones are in no score', () => {
  expect(openGroups(base)).toEqual(new Set());
  expect(openGroups(asking)).toEqual(new Set(['tasks', 'evidence', 'growth']));
  expect(openGroups({ ...base, open: ['protective.physicality', 'barriers.unions'] })).toEqual(
    new Set(['barriers']),
  );
});

describe('an answer', () => {
  test('closes its question and no other; the last one leaves no trace', () => {
    expect(answered(asking, 'evidence.wages')).toEqual({ ...base, open: [SCORE, 'growth'] });
    const last = { ...base, open: ['growth'] };
    expect(answered(last, 'growth')).toEqual(base);
    expect(answered(last, 'growth')).not.toHaveProperty('open');
  });

  test('to what nobody left open is the profile itself', () => {
    expect(answered(asking, 'barriers.unions')).toBe(asking);
    expect(answered(base, 'growth')).toBe(base);
  });
});

describe('an edit', () => {
  test('answers the questions whose values it changed', () => {
    const tasks = base.tasks.map((task) =>
      task.id === 'api-design' ? { ...task, score: 5 } : task,
    );
    expect(withAnswers(asking, { ...asking, tasks, growth: 0 })).toEqual({
      ...base,
      tasks,
      growth: 0,
      open: ['evidence.wages'],
    });
  });

  test('that changes no open question is left as it is', () => {
    const after = { ...asking, title: 'Sample title' };
    expect(withAnswers(asking, after)).toBe(after);
    expect(withAnswers(base, { ...base, growth: 2 })).toEqual({ ...base, growth: 2 });
  });

  test('that removes a task ends its question', () => {
    const tasks = base.tasks.slice(1);
    expect(withAnswers(asking, { ...asking, tasks }).open).toEqual(['evidence.wages', 'growth']);
  });

  test('that brings its own open questions decides about them itself', () => {
    const after = { ...asking, growth: 0, open: ['growth'] };
    expect(withAnswers(asking, after)).toBe(after);
  });
});
