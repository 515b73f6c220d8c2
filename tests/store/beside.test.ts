// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { savedProfile } from '@/profile/storage';
import { standingOf } from '@/store/beside';
import { assessmentOf } from '@/store/derived';
import { undo } from '@/store/edit';
import { openRole } from '@/store/openRole';
import { followHash, makeMine, returnToOwnWork } from '@/store/sessionActions';
import {
  close,
  kinds,
  leave,
  link,
  open,
  ownWages,
  setWages,
  SHARED,
  state,
  wages,
  withOwnWork,
} from './tabs';

const titles = () => state().versions.list.map(({ name }) => name);

beforeEach(async () => {
  close();
  await open();
});

afterEach(leave);

test('a second link never destroys own work: every tab closed in between', async () => {
  withOwnWork();
  await open(link(1));
  close();
  await open(link(2));
  expect(state().profile.growth).toBe(2);
  expect(standingOf(state())).toBe('shared');
  expect(ownWages()).toBe(2);
  await returnToOwnWork();
  expect(wages()).toBe(2);
  expect(standingOf(state())).toBe('own');
});

test.each([
  ['a link and a reload', async () => [await open(link(1)), await open()]],
  ['a link, closed, opened without it', async () => [await open(link(1)), close(), await open()]],
  [
    'a link, then the page of a role, reloaded',
    async () => [await open(link(1)), await open('', 'plumber'), await open('', 'plumber')],
  ],
  [
    'a role link, then a link, in one page',
    async () => [await open('#role=electrician'), await followHash(link(2))],
  ],
  [
    'the page of a role, a link, another role, a role link, closed',
    async () => [
      await open('', 'plumber'),
      await followHash(link(1)),
      await openRole('electrician'),
      await followHash('#role=registered-nurse'),
      close(),
      await open(),
    ],
  ],
  [
    'a link that is changed, closed, and a second link',
    async () => [await open(link(1)), setWages(-2), close(), await open(link(2))],
  ],
])('own work outlives %s', async (_, happens) => {
  withOwnWork();
  await happens();
  expect(standingOf(state())).not.toBe('own');
  expect(ownWages()).toBe(2);
  await returnToOwnWork();
  expect(wages()).toBe(2);
  close();
  await open();
  expect([wages(), standingOf(state())]).toEqual([2, 'own']);
});

test('that a result is shared outlives the tab, with and without own work', async () => {
  await open(link(1));
  expect(standingOf(state())).toBe('shared');
  await open();
  expect([state().profile.growth, standingOf(state())]).toEqual([1, 'shared']);
  close();
  await open();
  expect([state().profile.growth, standingOf(state())]).toEqual([1, 'shared']);
  expect(savedProfile()).toBeNull();
});

test('without own work, the first change makes a shared result one’s own; undo gives it back', async () => {
  await open(link(1));
  setWages(1);
  expect(standingOf(state())).toBe('own');
  close();
  expect(ownWages()).toBe(1);
  expect(localStorage.getItem(SHARED)).toBeNull();
  await open(link(2));
  undo();
  expect([wages(), standingOf(state())]).toEqual([1, 'own']);
});

test('a change beside own work stays beside it, and is kept before the next link comes', async () => {
  withOwnWork();
  await open(link(1));
  setWages(-2);
  expect(standingOf(state())).toBe('changed');
  await open();
  expect([wages(), standingOf(state())]).toEqual([-2, 'changed']);
  await followHash(link(2));
  expect(titles()).toEqual(['Backend/API Developer']);
  expect(state().versions.list[0]!.profile).toMatchObject({ growth: 1, evidence: { wages: -2 } });
  expect(kinds()).toEqual(['keptVersion']);
  expect(ownWages()).toBe(2);
});

test('“Make this mine” keeps what it replaces, and can be taken back', async () => {
  withOwnWork();
  await open(link(1));
  await makeMine();
  expect([state().profile.growth, standingOf(state())]).toEqual([1, 'own']);
  expect(titles()).toEqual(['Backend/API Developer']);
  expect(state().versions.list[0]!.profile.evidence.wages).toBe(2);
  undo();
  expect(standingOf(state())).toBe('shared');
  close();
  expect(ownWages()).toBe(2);
});

test('the later of two links wins, however slowly the first one’s role comes', async () => {
  const first = followHash('#role=plumber');
  const second = followHash(link(2));
  await Promise.all([first, second]);
  expect(state().profile).toMatchObject({ role: 'backend-api-developer', growth: 2 });
});

test('what release 1 left behind opens: own work is kept, the link’s result is named as one', async () => {
  const path = 'tests/fixtures/release-1/storage-own-work.json';
  const fixture = JSON.parse(readFileSync(path, 'utf8')) as {
    localStorage: Record<string, string>;
    expected: { shown: { title: string; score: number }; ownWork: { score: number } };
  };
  close();
  localStorage.clear();
  for (const [key, text] of Object.entries(fixture.localStorage)) localStorage.setItem(key, text);
  await open();
  const { shown, ownWork } = fixture.expected;
  const score = () => assessmentOf(state().role, state().profile).shown;
  expect([state().role.title, score()]).toEqual([shown.title, shown.score]);
  expect(standingOf(state())).toBe('shared');
  expect(localStorage.getItem('personal-ai-risk/own-work')).toBeNull();
  await open();
  expect([state().role.title, standingOf(state())]).toEqual([shown.title, 'shared']);
  await returnToOwnWork();
  expect(score()).toBe(ownWork.score);
});
