import { beforeEach, describe, expect, test } from 'vitest';
import { defaultRole } from '@/data/defaultRole';
import { baseProfile } from '@/profile/baseProfile';
import { comparisonToHash } from '@/profile/compareCodec';
import { LIMITS } from '@/profile/format';
import { openHash, profileFromDifference, profileToHash } from '@/profile/linkCodec';
import { notForMeOf, withNotForMe } from '@/profile/notForMe';
import { parseProfile } from '@/profile/parseProfile';
import { profileFromFile } from '@/profile/readFile';
import { profileToFile } from '@/profile/writeFile';
import { movesOf } from '@/store/derivedMoves';
import { redo, resetAll, undo } from '@/store/edit';
import { hideMove, showHiddenMoves } from '@/store/notForMeActions';
import { openRole } from '@/store/openRole';
import { beginEdit, useStore } from '@/store/store';
import { dropWhatIf, tryMoves } from '@/store/whatIfActions';

const base = baseProfile(defaultRole);
const profile = () => useStore.getState().profile;
const aside = () => notForMeOf(profile());
const firstMove = () => movesOf(useStore.getState().role, profile()).next[0]!.roleId;

beforeEach(() => {
  useStore.setState({ role: defaultRole, profile: base, whatIf: null });
  useStore.temporal.getState().clear();
  beginEdit('a new test');
});

describe('not for me', () => {
  test('takes a role off both lists, and the next one takes its place', () => {
    const before = movesOf(defaultRole, base);
    const [first, second] = before.next;
    hideMove(first!.roleId);
    const { next, green } = movesOf(defaultRole, profile());
    expect(next[0]!.roleId).toBe(second!.roleId);
    expect(next).toHaveLength(before.next.length - 1);
    expect(green.map(({ roleId }) => roleId)).not.toContain(first!.roleId);
  });

  test('is one step that undo takes back and redo brings again', () => {
    const id = firstMove();
    hideMove(id);
    hideMove(id);
    expect(aside()).toEqual([id]);
    undo();
    expect(profile()).toBe(base);
    redo();
    expect(aside()).toEqual([id]);
  });

  test('can be taken back for all, which leaves the profile as it was', () => {
    hideMove(firstMove());
    hideMove(firstMove());
    expect(aside()).toHaveLength(2);
    showHiddenMoves();
    expect(profile()).toEqual(base);
    undo();
    expect(aside()).toHaveLength(2);
  });

  test('stays when values go back to the base, a what-if is dropped, or another role is opened', async () => {
    const id = firstMove();
    tryMoves([{ from: 'implement-endpoints', to: 'api-design', points: 5 }]);
    hideMove(id);
    dropWhatIf();
    expect(aside()).toEqual([id]);
    resetAll();
    expect(aside()).toEqual([id]);
    await openRole('plumber');
    expect(aside()).toEqual([id]);
  });
});

describe('where it goes along', () => {
  const said = withNotForMe(base, ['devsecops-engineer', 'a-role-that-left-the-library']);
  const throughLink = (hash: string) => {
    const opened = openHash(hash);
    if (!opened.ok) throw new Error(opened.problem.kind);
    return profileFromDifference(base, opened.difference);
  };

  test('in a file, exactly; a file without it is what it was', () => {
    expect(profileFromFile(profileToFile(said))).toEqual({ ok: true, profile: said, notices: [] });
    expect(profileToFile(base)).not.toContain('notForMe');
  });

  test('in a link only with the plan', () => {
    expect(profileToHash(base, said)).toBe(profileToHash(base, base));
    expect(throughLink(profileToHash(base, said, { plan: true }))).toEqual({
      ok: true,
      profile: said,
      notices: [],
    });
  });

  test('never in a comparison', () => {
    const hash = (shown: typeof base) =>
      comparisonToHash([
        { kind: 'you', base, profile: shown },
        { kind: 'role', role: 'plumber' },
      ]);
    expect(hash(said)).toBe(hash(base));
  });

  test.each([
    ['no list', 'devsecops-engineer'],
    ['no ids', [7]],
    ['too many', Array.from({ length: LIMITS.notForMe + 1 }, (_, index) => `role-${index}`)],
  ])('hostile content is refused by name: %s', (_, notForMe) => {
    const parsed = parseProfile({ ...base, notForMe });
    expect(parsed).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', field: expect.stringMatching(/^notForMe/) as string },
    });
  });

  test('more than fit leave the earliest out', () => {
    const ids = Array.from({ length: LIMITS.notForMe + 2 }, (_, index) => `role-${index}`);
    expect(notForMeOf(withNotForMe(base, ids))).toEqual(ids.slice(2));
  });
});
