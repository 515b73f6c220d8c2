import { expect, test } from 'vitest';
import {
  assess,
  MOVE_RULES,
  relatedRoles,
  suggest,
  transition,
  type Bucket,
  type TargetRole,
} from '@/engine';
import { backendInputs } from '../../golden/inputs';
import { origin, place, scored, target } from './someRoles';

const task = (id: string, time: number, score: number, bucket: Bucket) => ({
  id,
  name: id,
  time,
  score,
  bucket,
});

test('what is lost, gained and left alone, and the shares before and after', () => {
  const personal = {
    ...scored(3),
    tasks: [task('typing', 70, 5, 'displaced'), task('asking', 30, 2, 'augmented')],
  };
  const other = target('nurse', 4, [['care', 1]], {
    inputs: {
      ...scored(4),
      tasks: [
        task('lifting', 50, 1, 'notInvolved'),
        task('writing', 20, 4, 'displaced'),
        task('telling', 30, 3, 'augmented'),
      ],
    },
  });
  const move = transition(personal, [], other, [other]);
  const ids = (tasks: { id: string }[]) => tasks.map(({ id }) => id);
  expect(ids(move.tasksLost)).toEqual(['typing']);
  expect(ids(move.tasksGained)).toEqual(['telling']);
  expect(ids(move.tasksAiProof)).toEqual(['lifting']);
  expect(move.sharesBefore).toMatchObject({ displaced: 70, augmented: 30, notInvolved: 0 });
  expect(move.sharesAfter).toMatchObject({ displaced: 20, augmented: 30, notInvolved: 50 });
  expect(assess(personal).shares).toEqual(move.sharesBefore);
});

test('skills stand by weight × rarity, level ones by id', () => {
  const wanted = target('x', 4, [
    ['common', 3],
    ['b-rare', 2],
    ['a-rare', 2],
    ['rarest', 3],
  ]);
  const others = ['p', 'q', 'r'].map((id) => target(id, 3, [['common', 1]]));
  const ids = (held: string[]) => {
    const move = transition(scored(3), held, wanted, [wanted, ...others]);
    return [move.skillsHeld, move.skillsToLearn].map((skills) => skills.map(({ id }) => id));
  };
  const ordered = ['rarest', 'a-rare', 'b-rare', 'common'];
  expect(ids([])).toEqual([[], ordered]);
  expect(ids([...ordered, 'juggling'])).toEqual([ordered, []]);
  expect(ids(['b-rare'])).toEqual([['b-rare'], ['rarest', 'a-rare', 'common']]);
});

test('a skill that no role of the library lists is the rarest of all: ln((N + 1) / 0.5)', () => {
  const known = target('known', 3, [['dig', 1]]);
  const stranger = target('stranger', 4, [
    ['dig', 1],
    ['fly', 1],
  ]);
  const dig = Math.log(2 / 1.5);
  expect(transition(scored(3), ['dig'], stranger, [known]).fit).toBeCloseTo(
    dig / (dig + Math.log(2 / 0.5)),
    12,
  );
});

test('near from 0.25 exactly, close from a fit of 0.15 exactly, better from 5 points exactly', () => {
  const skills: [string, number][] = [
    ['dig', 1],
    ['cut', 1],
    ['lay', 1],
    ['mix', 1],
  ];
  const quarter = target('quarter', 4, skills);
  const move = transition(scored(3), ['dig'], quarter, [quarter]);
  expect([move.fit, move.closeness, move.isNear]).toEqual([0.25, 0.25, true]);
  expect(MOVE_RULES.nearFrom).toBe(0.25);
  const twenty = Array.from({ length: 20 }, (_, at): [string, number] => [`s${at}`, 1]);
  const wide = target('wide', 4, twenty, { place: place({ soc: '47-2061' }) });
  const from = origin({ soc: '47-2061' });
  const closenessWith = (held: number) =>
    transition(
      { ...scored(3), from },
      twenty.slice(0, held).map(([id]) => id),
      wide,
      [wide],
    ).closeness;
  expect(closenessWith(3)).toBeCloseTo(1 - 0.85 * 0.4, 12);
  expect(closenessWith(2)).toBe(0);
  // (2.3 − 0.54) / 7.93 = 22.2; 27.2 is 5 points better
  const shownAs = (id: string, shown: number) => target(id, 4, [['dig', 1]], { shown });
  const { next } = suggest(scored(2.3), ['dig'], [shownAs('five', 27.2), shownAs('less', 27.1)]);
  expect(next.map(({ roleId }) => roleId)).toEqual(['five']);
});

test('a rung down is close though no skill is shared, and no jump over a rung', () => {
  const from = origin({ level: 'senior', below: 'apprentice' });
  const apprentice = target('apprentice', 4, [['dig', 1]], { place: place({ level: 'junior' }) });
  const move = transition({ ...scored(3), from }, [], apprentice, [apprentice]);
  expect([move.fit, move.closeness, move.reach.value]).toEqual([0, 0.6, 0.7]);
});

test('unknown schooling of the target stands in nobody’s way', () => {
  const open = target('open', 4, [['dig', 1]], { place: place({ educationStep: null }) });
  const from = origin({ educationStep: 4 });
  expect(transition({ ...scored(3), from }, ['dig'], open, [open]).reach.value).toBe(1);
});

test('moves that are worth the same stand by id, whatever order they come in', () => {
  const twins = ['b', 'c', 'a'].map((id) => target(id, 4, [['dig', 1]]));
  for (const roles of [twins, [...twins].reverse()]) {
    const { next } = suggest(scored(3), ['dig'], roles);
    expect(next.map(({ roleId }) => roleId)).toEqual(['a', 'b', 'c']);
  }
});

test('related roles: alike by exactly a fifth counts, the skills that both need are counted', () => {
  const role = (id: string, skills: [string, number][]): TargetRole => ({
    ...target(id, 3, skills),
    inputs: backendInputs,
  });
  const own = [{ id: 'sql', weight: 1 }];
  const fifth = role('fifth', [
    ['sql', 1],
    ['law', 4],
  ]);
  const twin = role('a-twin', [
    ['sql', 1],
    ['law', 4],
  ]);
  const found = relatedRoles(own, [fifth, twin], 5);
  expect(found.map(({ roleId, likeness }) => [roleId, likeness])).toEqual([
    ['a-twin', 0.2],
    ['fifth', 0.2],
  ]);
  expect(found[0]!.sharedSkills).toBe(1);
});
