import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseProfile } from '@/profile/baseProfile';
import { comparisonToHash, openComparisonHash } from '@/profile/compareCodec';
import { LIMITS } from '@/profile/format';
import { openHash, profileFromDifference, profileToHash } from '@/profile/linkCodec';
import { savedName } from '@/profile/names';
import { parseProfile } from '@/profile/parseProfile';
import { openFirst, stepSaying, stepText, unitePlans, withPlan } from '@/profile/plan';
import type { PlanStep } from '@/profile/plan';
import { profileFromFile } from '@/profile/readFile';
import { readVersions, versionsToText } from '@/profile/versions';
import { profileToFile } from '@/profile/writeFile';
import { codePoint } from '../golden/codePoint';
import { backend } from '../golden/inputs';

const base = baseProfile(backend);
const step = (id: string, change: Partial<PlanStep> = {}): PlanStep => ({
  id,
  text: `Sample step ${id}`,
  due: null,
  doneAt: null,
  ...change,
});
const plan = [
  step('a', { due: '2027-02-28' }),
  step('b', { doneAt: '2026-11-20T12:00:00.000Z', text: 'Ünïcode, “quotes”; 🙂' }),
];
const planned = { ...base, plan };

function throughLink(hash: string) {
  const opened = openHash(hash);
  if (!opened.ok) throw new Error(opened.problem.kind);
  return profileFromDifference(base, opened.difference);
}

describe('a plan goes along', () => {
  test('in a file, exactly', () => {
    const opened = profileFromFile(profileToFile(planned));
    expect(opened).toEqual({ ok: true, profile: planned, notices: [] });
    expect(profileToFile(base)).not.toContain('"plan"');
  });

  test('in a link only when it is asked to', () => {
    expect(throughLink(profileToHash(base, planned))).toEqual({
      ok: true,
      profile: base,
      notices: [],
    });
    expect(throughLink(profileToHash(base, planned, { plan: true }))).toEqual({
      ok: true,
      profile: planned,
      notices: [],
    });
    expect(profileToHash(base, planned)).toBe(profileToHash(base, base));
    expect(profileToHash(base, base, { plan: true })).toBe(profileToHash(base, base));
  });

  test('never in a comparison', () => {
    const hash = comparisonToHash([
      { kind: 'you', base, profile: planned },
      { kind: 'version', name: 'Sample version', base, profile: planned },
    ]);
    const opened = openComparisonHash(hash);
    expect(opened.ok).toBe(true);
    expect(JSON.stringify(opened)).not.toContain('Sample step');
  });

  test('in a version', () => {
    const version = { id: 'v', name: 'Sample version', savedAt: '2026-11-20', profile: planned };
    expect(readVersions(versionsToText([version]))).toEqual({ versions: [version], exact: true });
  });

  test('whatever its texts are, in files and links', () => {
    const arbitraryStep = fc.record({
      id: fc.string({ minLength: 1, maxLength: LIMITS.idCharacters }),
      text: fc
        .string({ minLength: 1, maxLength: LIMITS.stepCharacters, unit: codePoint })
        .filter((text) => savedName(text) === text && text !== ''),
      due: fc.option(fc.constantFrom('2024-02-29', '2026-12-31', '9999-01-01')),
      doneAt: fc.option(fc.constant('2026-11-20T12:00:00.000Z')),
    });
    const steps = fc.uniqueArray(arbitraryStep, { selector: ({ id }) => id, maxLength: 5 });
    fc.assert(
      fc.property(steps, (some) => {
        const profile = withPlan(base, some);
        expect(profileFromFile(profileToFile(profile))).toMatchObject({ ok: true, profile });
        const hash = profileToHash(base, profile, { plan: true });
        if (hash.length <= LIMITS.linkCharacters)
          expect(throughLink(hash)).toMatchObject({ profile });
      }),
    );
  });
});

describe('a plan that is none is refused', () => {
  const many = Array.from({ length: LIMITS.planSteps + 1 }, (_, index) => step(`${index}`));
  test.each([
    ['no list', 'soon', 'plan', 'notANumber'],
    ['an id twice', [step('a'), step('a')], 'plan', 'duplicateId'],
    ['too many steps', many, 'plan', 'outOfRange'],
    ['a day that is none', [step('a', { due: '2026-02-30' })], 'plan.0.due', 'unknown'],
    ['a day with a time', [step('a', { due: '2026-02-03T10:00' })], 'plan.0.due', 'unknown'],
    ['a time that is none', [step('a', { doneAt: 'soon' })], 'plan.0.doneAt', 'unknown'],
    ['no text', [step('a', { text: ' ' })], 'plan.0.text', 'outOfRange'],
    ['a long text', [step('a', { text: 'x'.repeat(301) })], 'plan.0.text', 'outOfRange'],
    ['no id', [step('')], 'plan.0.id', 'outOfRange'],
    ['no step', [null], 'plan.0', 'notANumber'],
    ['half a step', [{ id: 'a', text: 'x', due: null }], 'plan.0.doneAt', 'missing'],
  ])('%s', (_, broken, field, problem) => {
    expect(parseProfile({ ...base, plan: broken })).toEqual({
      ok: false,
      problem: { kind: 'invalid', field, problem },
    });
  });

  test('keys of the future are left out, and told', () => {
    const opened = parseProfile({ ...base, plan: [{ ...step('a'), mood: 1 }] });
    expect(opened).toEqual({
      ok: true,
      profile: { ...base, plan: [step('a')] },
      notices: [{ kind: 'unknownKeys', keys: ['plan.0.mood'] }],
    });
  });
});

describe('a step', () => {
  test('is one line within the limit, and no half of a character', () => {
    expect(stepText('  Learn\n SQL ')).toBe('Learn SQL');
    expect(stepText('x'.repeat(300))).toBe('x'.repeat(300));
    expect(stepText('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`);
    expect(stepText(`${'x'.repeat(298)}🙂🙂`)).toBe(`${'x'.repeat(298)}…`);
  });

  test('is found by what it says, an open one first', () => {
    const steps = [
      step('a', { text: 'Learn SQL', doneAt: '2026-11-20' }),
      step('b', { text: 'learn  sql' }),
    ];
    expect(stepSaying(steps, 'Learn SQL ')).toBe(steps[1]);
    expect(stepSaying(steps.slice(0, 1), 'Learn SQL')).toBe(steps[0]);
    expect(stepSaying(steps, 'Learn')).toBeUndefined();
  });
});

describe('plans', () => {
  test('show what is done last', () => {
    expect(openFirst([...plan].reverse()).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('of nothing leave no key', () => {
    expect(withPlan(planned, [])).toEqual(base);
    expect('plan' in withPlan(planned, [])).toBe(false);
    expect(withPlan(planned, planned.plan)).toBe(planned);
  });

  test('are united by step; the first one’s word counts, and it is itself if nothing is new', () => {
    const ticked = step('a', { doneAt: '2026-11-21' });
    expect(unitePlans([ticked], plan)).toEqual([ticked, plan[1]]);
    expect(unitePlans(plan, [ticked])).toBe(plan);
    const full = Array.from({ length: LIMITS.planSteps }, (_, index) => step(`${index}`));
    expect(unitePlans(full, plan)).toBe(full);
    // One place is left: it goes to what is still to do.
    expect(unitePlans(full.slice(1), [...plan].reverse()).at(-1)).toEqual(plan[0]);
  });
});

test('a profile has the steps that it is given, and no key without any', () => {
  const planned = withPlan(base, [step('a'), step('b')]);
  expect(planned).toEqual({ ...base, plan: [step('a'), step('b')] });
  expect(withPlan(planned, [])).toEqual(base);
  expect(withPlan(planned, [])).not.toHaveProperty('plan');
});

test('a long step ends without a blank, and whole signs inside of it stay', () => {
  expect(stepText(`${'x'.repeat(298)} yy`)).toBe(`${'x'.repeat(298)}…`);
  expect(stepText(`🧳${'x'.repeat(300)}`)).toBe(`🧳${'x'.repeat(297)}…`);
});
