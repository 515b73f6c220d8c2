import { describe, expect, test } from 'vitest';
import { checkAll } from '@/data/checks/checkAll';
import { validationReport } from '@/data/checks/report';
import { vocabulary } from '@/data/checks/vocabulary';
import type { WrittenRole as Role } from '@/data/writtenRole';
import nurseText from '@/data/roles/registered-nurse.json?raw';

const FILE = 'registered-nurse.json';
const nurse = JSON.parse(nurseText) as Role;

/** The problems of a nurse's file after something was done to it; its ladder is left out. */
function problemsAfter(breakIt: (role: Role) => void, file = FILE) {
  const content = structuredClone(nurse);
  content.ladder = {};
  breakIt(content);
  return checkAll([{ file, content }], vocabulary).problems;
}

const exception = (value: number, source: string) => ({
  value,
  reason: 'What was read says otherwise. No figure used.',
  sources: [source],
});

test('an unbroken file has no problem', () => {
  expect(problemsAfter(() => undefined)).toEqual([]);
});

describe('a broken file fails with file, path and reason', () => {
  const cases: [string, (role: Role) => void, string, RegExp][] = [
    ['unknown key', (role) => Object.assign(role, { salary: 1 }), '', /unrecognized|invalid/i],
    [
      'missing reason',
      (role) => Reflect.deleteProperty(role.tasks[2]!, 'reason'),
      'tasks.2.reason',
      /./,
    ],
    ['no source', (role) => (role.growth.sources = []), 'growth.sources', /./],
    ['score out of range', (role) => (role.tasks[0]!.score = 6), 'tasks.0.score', /./],
    ['time off', (role) => (role.tasks[0]!.time += 3), 'tasks', /times total 103, not 100/],
    ['id twice', (role) => (role.tasks[1]!.id = role.tasks[0]!.id), 'tasks.1.id', /twice/],
    [
      'other bucket',
      (role) => (role.tasks[0]!.bucket = 'displaced'),
      'tasks.0.bucket',
      /bucketReason/,
    ],
    ['unknown skill', (role) => (role.skills[0]!.id = 'levitation'), 'skills', /no levitation/],
    [
      'unknown tool',
      (role) => role.tasks[0]!.tools.push('no-such-tool'),
      'tasks.0.tools',
      /no-such-tool/,
    ],
    ['unknown source', (role) => (role.brief.sources = ['hearsay']), 'brief.sources', /hearsay/],
    ['unknown sector', (role) => (role.sector = 'magic'), 'sector', /no magic/],
    [
      'unknown neighbour',
      (role) => (role.ladder = { above: 'saint' }),
      'ladder.above',
      /no role saint/,
    ],
    [
      'evidence that the figures give',
      (role) => (role.evidence = { wages: exception(1, 'bls-oews') }),
      'evidence.wages',
      /figures already give 1/,
    ],
    [
      'an exception without a source',
      (role) => (role.evidence = { wages: { ...exception(0, ''), sources: undefined } }),
      'evidence.wages.sources',
      /names its source/,
    ],
    [
      'an exception that nothing carries',
      (role) => (role.evidence = { wages: exception(-1, 'project-rubric') }),
      'evidence.wages',
      /value is 0/,
    ],
    [
      'a value against no figure',
      (role) => (role.evidence = { companyActions: exception(-1, 'no-figure') }),
      'evidence.companyActions',
      /value is 0/,
    ],
    [
      'physical presence against work context',
      (role) => (role.barriers.physicalPresence!.value = 0),
      'barriers.physicalPresence',
      /rubric gives 2, file says 0/,
    ],
    [
      'physicality against work context',
      (role) =>
        Object.assign(role.protective.physicality!, { value: 0, rubricException: undefined }),
      'protective.physicality',
      /rubric gives 3, file says 0/,
    ],
    [
      'physicality left out where no percentile is known',
      (role) => {
        role.protective.physicality = undefined;
        Object.assign(role.figures!, { handsOnPercentile: null, proximityPercentile: null });
      },
      'protective.physicality',
      /say it by hand/,
    ],
    [
      'the title of another public result as an alias',
      (role) => role.aliases.push('Firmware engineer'),
      'aliases',
      /title of another public result/,
    ],
    ['no licence named', (role) => (role.licence = undefined), 'licence', /name the personal/],
    [
      'a licence that nobody needs',
      (role) => (role.barriers.regulatory.value = 1),
      'licence',
      /only with barriers.regulatory 2/,
    ],
    [
      'too few skills of the trade',
      (role) =>
        (role.skills = [
          'active-listening',
          'mentoring',
          'cross-team-work',
          'presentation',
          'negotiation',
          'customer-service',
        ].map((id) => ({ id, weight: 1 }))),
      'skills',
      /0 of kind trade, at least 4/,
    ],
    [
      'figures without a column',
      (role) => Reflect.deleteProperty(role.figures!, 'wageSignalPp'),
      'figures.wageSignalPp',
      /./,
    ],
    ['no related occupations', (role) => Reflect.deleteProperty(role, 'related'), 'related', /./],
    [
      'resistance far from the figure',
      (role) =>
        role.tasks.forEach((task) => Object.assign(task, { score: 4, bucket: 'displaced' })),
      'tasks',
      /off the figure/,
    ],
    ['no figures', (role) => (role.figures = null), 'figures', /stores the figures/],
    [
      'headline of an estimated role',
      (role) => (role.provenance.headline = { score: 50, zone: 'GREEN' }),
      'provenance.headline',
      /no published headline/,
    ],
    [
      'headline in another zone',
      (role) =>
        Object.assign(role.provenance, { kind: 'anchored', headline: { score: 9, zone: 'RED' } }),
      'provenance.headline',
      /headline says RED/,
    ],
  ];

  test.each(cases)('%s', (_, breakIt, path, reason) => {
    const expected = { file: FILE, path, reason: expect.stringMatching(reason) as string };
    expect(problemsAfter(breakIt)).toContainEqual(expected);
  });

  test('a file name that is not the id', () => {
    expect(problemsAfter(() => undefined, 'nurse.json')).toContainEqual({
      file: 'nurse.json',
      path: 'id',
      reason: 'file is named nurse.json, id says registered-nurse',
    });
  });

  test('no role at all', () => {
    const { problems } = checkAll([{ file: 'a.json', content: 'not JSON' }], vocabulary);
    expect(problems).toMatchObject([{ file: 'a.json', path: '' }]);
  });
});

test('a name and a sentence that another role has are named with that role', () => {
  const twin = { ...structuredClone(nurse), id: 'twin', ladder: {} };
  const first = { ...structuredClone(nurse), ladder: {} };
  const { problems } = checkAll(
    [
      { file: FILE, content: first },
      { file: 'twin.json', content: twin },
    ],
    vocabulary,
  );
  const inTwin = (path: string) =>
    problems.find((problem) => problem.file === 'twin.json' && problem.path === path)?.reason;
  expect(inTwin('aliases')).toContain(`is also in ${FILE}`);
  expect(inTwin('summary')).toContain(`is also in ${FILE}`);
});

test('the report lists what is wrong', () => {
  const broken = { ...structuredClone(nurse), ladder: {}, sector: 'magic' };
  const { markdown } = validationReport([{ file: FILE, content: broken }]);
  expect(markdown).toContain('- `registered-nurse.json`, `sector`: no magic in sectors');
});
