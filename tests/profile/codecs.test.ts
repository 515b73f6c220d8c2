import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '@/engine';
import { baseProfile, profileInputs } from '@/profile/baseProfile';
import { openHash, profileFromDifference, profileToHash } from '@/profile/linkCodec';
import { profileFromFile } from '@/profile/readFile';
import type { Profile } from '@/profile/schema';
import { profileToFile } from '@/profile/writeFile';
import { arbitraryInputs } from '../golden/arbitraryInputs';
import { backend } from '../golden/inputs';

const base = baseProfile(backend);

function throughLink(profile: Profile) {
  const opened = openHash(profileToHash(base, profile));
  if (!opened.ok) throw new Error(opened.problem.kind);
  return profileFromDifference(base, opened.difference);
}

const changed: Profile = {
  ...base,
  tasks: [
    ...base.tasks
      .filter((task) => task.id !== 'write-tests')
      .map((task) =>
        task.id === 'api-design' ? { ...task, time: 18, name: 'Ünïcode – design' } : task,
      ),
    { id: 'new-1', name: 'Talk to customers', time: 7, score: 1, bucket: 'notInvolved' },
  ],
  evidence: { ...base.evidence, wages: 2 },
  growth: 1,
  skills: ['sql'],
  notes: { wages: 'Sample client: pay rose here' },
  confidence: { tasks: 'sure', evidence: 'guessing', barriers: 'roughly', growth: 'roughly' },
};

describe('link', () => {
  test('carries a changed profile over, exactly', () => {
    expect(throughLink(changed)).toEqual({ ok: true, profile: changed, notices: [] });
  });

  test('without a word on confidence gives a profile without one', () => {
    const { confidence: _, ...unsaid } = changed;
    expect(throughLink(unsaid)).toEqual({ ok: true, profile: unsaid, notices: [] });
    expect(profileToFile(unsaid)).not.toContain('confidence');
  });

  test('with a confidence of no known word is refused', () => {
    const values = { confidence: { ...changed.confidence, evidence: 'toString' } };
    expect(profileFromDifference(base, { role: base.role, values })).toEqual({
      ok: false,
      problem: { kind: 'invalid', field: 'confidence.evidence', problem: 'unknown' },
    });
  });

  test('of an untouched role is short, of a typical profile under 2,000 characters', () => {
    expect(profileToHash(base, base).length).toBeLessThan(80);
    const everyTime = base.tasks.map((task, index) => ({
      ...task,
      time: 12.5,
      score: 1 + (index % 5),
    }));
    const typical = { ...changed, tasks: [...everyTime], hoursPerWeek: 37.5, yearsExperience: 12 };
    expect(profileToHash(base, typical).length).toBeLessThan(2000);
  });

  test('keeps the score of any profile', () => {
    fc.assert(
      fc.property(arbitraryInputs, (inputs) => {
        const opened = throughLink({ ...base, ...inputs });
        if (!opened.ok) throw new Error(opened.problem.kind);
        expect(assess(profileInputs(opened.profile)).shown).toBe(assess(inputs).shown);
      }),
    );
  });

  const hash = profileToHash(base, changed);
  test.each([
    ['cut', hash.slice(0, -9), { kind: 'linkCut' }],
    ['empty', '#p=1.', { kind: 'linkCut' }],
    ['of a later version', hash.replace('#p=1', '#p=7'), { kind: 'newerVersion', version: 7 }],
    ['endless', `#p=1.${'A'.repeat(20_000)}`, { kind: 'linkTooLong', most: 16_000 }],
    ['not text', '#p=1.____', { kind: 'linkCut' }],
  ])('%s is refused', (_, broken, problem) => {
    expect(openHash(broken)).toEqual({ ok: false, problem });
  });

  test('names changes of tasks that the role no longer has', () => {
    const opened = profileFromDifference(base, { role: base.role, tasks: { gone: { time: 3 } } });
    expect(opened).toMatchObject({
      ok: true,
      notices: [{ kind: 'unknownKeys', keys: ['tasks.gone'] }],
    });
  });

  test('survives any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const opened = openHash(`#p=1.${text}`);
        if (opened.ok) profileFromDifference(base, opened.difference);
      }),
    );
  });
});

describe('file', () => {
  const file = JSON.parse(profileToFile(changed)) as Record<string, unknown>;
  const reading = (content: unknown) => profileFromFile(JSON.stringify(content));

  test('carries a changed profile over, exactly, in the stable format', () => {
    expect(file).toMatchObject({ format: 'personal-ai-risk/profile', version: 1, growth: 1 });
    expect(reading(file)).toEqual({ ok: true, profile: changed, notices: [] });
  });

  test('reports unknown keys, at any depth, and keeps the rest', () => {
    const more = { ...file, mood: 'fine', evidence: { ...changed.evidence, weather: 1 } };
    const notices = [{ kind: 'unknownKeys', keys: ['evidence.weather', 'mood'] }];
    expect(reading(more)).toEqual({ ok: true, profile: changed, notices });
  });

  test('scales times that do not total 100, and says so', () => {
    const tasks = changed.tasks.map((task) => ({ ...task, time: task.time * 2 }));
    const read = reading({ ...file, tasks });
    expect(read).toMatchObject({ ok: true, notices: [{ kind: 'timesScaled', total: 200 }] });
    if (!read.ok) throw new Error('refused');
    expect(read.profile.tasks[0]!.time).toBeCloseTo(18, 12);
  });

  const tasks = changed.tasks;
  const many = Array.from({ length: 10_000 }, (_, index) => ({ ...tasks[0]!, id: `t${index}` }));
  test.each<[string, unknown, object]>([
    ['another format', { ...file, format: 'other' }, { kind: 'notAProfile' }],
    ['a list', [], { kind: 'notAProfile' }],
    ['null', null, { kind: 'notAProfile' }],
    ['a newer version', { ...file, version: 2 }, { kind: 'newerVersion', version: 2 }],
    ['10,000 tasks', { ...file, tasks: many }, { kind: 'tooManyTasks', count: 10_000, most: 40 }],
    ['no tasks', { ...file, tasks: [] }, { kind: 'invalid', field: 'tasks', problem: 'noTasks' }],
    [
      'an id twice',
      { ...file, tasks: [tasks[0], tasks[0]] },
      { kind: 'invalid', field: 'tasks', problem: 'duplicateId' },
    ],
    [
      'time as null (NaN in JSON)',
      { ...file, tasks: [{ ...tasks[0], time: NaN }] },
      { kind: 'invalid', field: 'tasks.0.time', problem: 'notANumber' },
    ],
    [
      'only zero times',
      { ...file, tasks: [{ ...tasks[0], time: 0 }] },
      { kind: 'invalid', field: 'tasks', problem: 'zeroTime' },
    ],
    [
      'a score of 6',
      { ...file, tasks: [{ ...tasks[0], score: 6 }] },
      { kind: 'invalid', field: 'tasks.0.score', problem: 'outOfRange' },
    ],
    [
      'a dimension left out',
      { ...file, evidence: { ...changed.evidence, wages: undefined } },
      { kind: 'invalid', field: 'evidence.wages', problem: 'missing' },
    ],
    [
      'a confidence of no known word',
      { ...file, confidence: { ...changed.confidence, growth: 'certain' } },
      { kind: 'invalid', field: 'confidence.growth', problem: 'unknown' },
    ],
    [
      'a confidence without one of its groups',
      { ...file, confidence: { ...changed.confidence, tasks: undefined } },
      { kind: 'invalid', field: 'confidence.tasks', problem: 'missing' },
    ],
    [
      'growth 9',
      { ...file, growth: 9 },
      { kind: 'invalid', field: 'growth', problem: 'outOfRange' },
    ],
  ])('%s is refused', (_, content, problem) => {
    expect(reading(content)).toEqual({ ok: false, problem });
  });

  test('5 MB and broken JSON are refused', () => {
    const huge = profileFromFile('x'.repeat(5_000_000));
    expect(huge).toMatchObject({ ok: false, problem: { kind: 'tooLarge' } });
    expect(profileFromFile('{"format":')).toEqual({ ok: false, problem: { kind: 'notJson' } });
  });
});
