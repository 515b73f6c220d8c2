import { describe, expect, test } from 'vitest';
import { ownRole } from '@/data/ownRole';
import { importedProfile, withImportedWeek } from '@/desk/rows/importedProfile';
import { baseProfile } from '@/profile/baseProfile';
import { parseProfile } from '@/profile/parseProfile';
import type { Profile } from '@/profile/schema';
import { backend } from '../../golden/inputs';
import { good, HEADER } from './importSample';

const base = baseProfile(backend);
const [first, second, ...others] = base.tasks;

/** A client of these tasks, half of the week each. */
async function clientDoing(...names: string[]) {
  const rows = names.map((name) => `Sample,${name},1,3`);
  return (await good([HEADER, ...rows].join('\n'))).clients[0]!;
}
const idsByName = ({ tasks }: Profile) => tasks.map(({ name, id }) => [name, id]);

describe('an imported profile', () => {
  test('has the role’s tasks where they are called alike, and times in percent', async () => {
    const file = `${HEADER}\nSample,${first!.name.toUpperCase()},3,5\nSample,Own thing,1,2`;
    const { clients } = await good(file);
    const profile = importedProfile(clients[0]!, backend);
    expect(profile).toEqual({
      ...base,
      tasks: [
        { id: first!.id, name: first!.name.toUpperCase(), time: 75, score: 5, bucket: 'displaced' },
        { id: 'own-2', name: 'Own thing', time: 25, score: 2, bucket: 'augmented' },
      ],
    });
    expect(parseProfile(profile)).toEqual({ ok: true, profile, notices: [] });
    expect(importedProfile(clients[0]!, ownRole).role).toBe('own-role');
  });
});

describe('the week of a table for a client who is there', () => {
  const step = { id: 'a', text: 'Sample step', due: null, doneAt: null };
  const now: Profile = {
    ...base,
    growth: 2,
    notes: { growth: 'Sample note' },
    plan: [step],
    tasks: [{ ...first!, id: 'own-1', name: 'My thing' }, second!, ...others],
  };

  test('takes the place of their week alone; the rest of what they said stays', async () => {
    const after = withImportedWeek(await clientDoing('My thing', second!.name), now, backend);
    expect(after).toMatchObject({ growth: 2, notes: now.notes, plan: [step], role: backend.id });
    expect(after.tasks.map(({ id, time }) => [id, time])).toEqual([
      ['own-1', 50],
      [second!.id, 50],
    ]);
    expect(parseProfile(after)).toEqual({ ok: true, profile: after, notices: [] });
  });

  test('has the role’s task again where they had taken it out', async () => {
    const after = withImportedWeek(await clientDoing(first!.name, 'My thing'), now, backend);
    expect(idsByName(after)).toEqual([
      [first!.name, first!.id],
      ['My thing', 'own-1'],
    ]);
  });

  test('gives a new task an id that none of theirs has', async () => {
    const after = withImportedWeek(await clientDoing('New', 'Newer', 'My thing'), now, backend);
    const ids = after.tasks.map(({ id }) => id);
    expect(ids[2]).toBe('own-1');
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => /^own-\d+$/.test(id))).toBe(true);
  });

  test('knows their own task before one of the role that is called alike', async () => {
    const mine = { ...now, tasks: [{ ...first!, id: 'own-1' }, second!, ...others] };
    const after = withImportedWeek(await clientDoing(first!.name), mine, backend);
    expect(idsByName(after)).toEqual([[first!.name, 'own-1']]);
  });

  test.each([
    ['after', (names: string[]) => names],
    ['before', (names: string[]) => names.toReversed()],
  ])('never makes one of two: a renamed task %s its old name', async (_, order) => {
    const renamed = { ...now, tasks: [{ ...first!, name: 'Renamed' }, second!, ...others] };
    const names = order([first!.name, 'Renamed']);
    const after = withImportedWeek(await clientDoing(...names), renamed, backend);
    expect(Object.fromEntries(idsByName(after))).toMatchObject({ Renamed: first!.id });
    expect(parseProfile(after)).toEqual({ ok: true, profile: after, notices: [] });
  });
});
