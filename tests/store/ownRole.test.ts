// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { describeOwnRole, emptyOwnRole } from '@/calculator/find/ownRoleSchema';
import { roleIndex } from '@/data/library';
import { confidenceOf } from '@/profile/baseProfile';
import { openHash, profileFromDifference, profileToHash } from '@/profile/linkCodec';
import { openQuestions } from '@/profile/openQuestions';
import { profileFromFile } from '@/profile/readFile';
import { middleLevel } from '@/profile/usualAnswers';
import { profileToFile } from '@/profile/writeFile';
import { certaintyOf } from '@/store/certaintyOf';
import { assessmentOf, baseOf } from '@/store/derived';
import { undo } from '@/store/edit';
import { startOwnRole } from '@/store/openRole';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';
import { deleteTask, setTaskScore } from '@/store/weekActions';

const state = () => useStore.getState();
const shown = () => assessmentOf(state().role, state().profile).shown;

/** A paramedic as somebody types it, with nothing answered but the names. */
function paramedic() {
  const values = emptyOwnRole('Paramedic');
  const names = [
    'Assess patients at the scene',
    'Treat patients on the way to hospital',
    'Drive the ambulance',
    'Calm relatives and bystanders',
    'Write the patient care report',
  ];
  return {
    ...values,
    tasks: names.map((name) => ({ name, time: 20, score: null as number | null })),
  };
}

test.each([
  [[0, 2, 1], 1],
  [[-2, 1], -1], // −0.5: halves go down
  [[1, 2], 1],
  [[1.44, 2.06, 1.9], 2],
  [[-1, 1, 0, 0], 0],
])('the middle of %j is %i', (values, middle) => {
  expect(middleLevel(values)).toBe(middle);
});

test('a paramedic who answers nothing counts as what is usual for similar jobs, not as the lowest', async () => {
  await startOwnRole(describeOwnRole(paramedic()));
  const technician = roleIndex.find(({ id }) => id === 'emergency-medical-technician')!;
  expect(technician.shown).toBe(65.2);
  expect(state().profile).toMatchObject({
    tasks: Array(5).fill({ score: 2 }),
    evidence: { jobPostings: 0, companyActions: 0, wages: 1, aiToolMaturity: 0 },
    barriers: { regulatory: 2, physicalPresence: 2, unions: 1, liability: 2, cultural: 2 },
    growth: 0,
  });
  // 6 − 2 = 4; × (1 + 0.04 × 1) × (1 + 0.02 × 9) = 4.9088; (4.9088 − 0.54) / 7.93 × 100
  expect(shown()).toBe(55.1);
});

test('an answer is the person’s own, whatever is usual; the lowest one too', async () => {
  const values = paramedic();
  values.levels['regulatory'] = '0';
  values.tasks[0]!.score = 5;
  await startOwnRole(describeOwnRole(values));
  expect(state().profile.barriers.regulatory).toBe(0);
  expect(state().profile.tasks[0]!.score).toBe(5);
  expect(openQuestions(state().profile)).not.toContain('barriers.regulatory');
  expect(openQuestions(state().profile)).not.toContain('tasks.own-1.score');
  // 5 evidence, 4 barriers, 3 human factors, growth, 4 tasks
  expect(openQuestions(state().profile)).toHaveLength(5 + 4 + 3 + 1 + 4);
});

test('open questions widen the range: their groups are guessed', async () => {
  await startOwnRole(describeOwnRole(paramedic()));
  const { role, profile } = state();
  expect(new Set(Object.values(confidenceOf(profile)))).toEqual(new Set(['guessing']));
  const open = certaintyOf(role, profile);
  const { open: _, ...closed } = profile;
  const sure = certaintyOf(role, closed);
  expect(open.high - open.low).toBeGreaterThan(sure.high - sure.low);
});

test('answering later closes a question, with the same value too, and undo opens it again', async () => {
  await startOwnRole(describeOwnRole(paramedic()));
  const { growth, tasks } = state().profile;
  setValue({ group: 'growth', id: 'growth' }, growth);
  expect(openQuestions(state().profile)).not.toContain('growth');
  expect(confidenceOf(state().profile).growth).toBe('roughly');
  undo();
  expect(openQuestions(state().profile)).toContain('growth');
  setTaskScore('own-2', tasks[1]!.score);
  deleteTask('own-3');
  const open = openQuestions(state().profile);
  expect(open).toContain('tasks.own-1.score');
  expect(open).not.toContain('tasks.own-2.score');
  expect(open).not.toContain('tasks.own-3.score');
});

test('open questions go round by file and by link', async () => {
  await startOwnRole(describeOwnRole(paramedic()));
  const { role, profile } = state();
  expect(profileFromFile(profileToFile(profile))).toEqual({ ok: true, profile, notices: [] });
  const link = openHash(profileToHash(baseOf(role), profile));
  if (!link.ok) throw new Error('no link');
  expect(profileFromDifference(baseOf(role), link.difference)).toMatchObject({ ok: true, profile });
});
