import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultRole } from '@/data/defaultRole';
import { baseProfile } from '@/profile/baseProfile';
import { roleFromHash } from '@/profile/linkKinds';
import { ownFileOf, standingOf } from '@/store/beside';
import { edit, undo } from '@/store/edit';
import { followHash, restoreSession } from '@/store/sessionActions';
import { useStore } from '@/store/store';

const state = () => useStore.getState();
const notices = () => state().notices.map(({ id: _, about: __, ...content }) => content);

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
  useStore.setState({
    role: defaultRole,
    profile: baseProfile(defaultRole),
    notices: [],
    beside: null,
  });
  useStore.temporal.getState().clear();
});

test('a hash names a role only behind its prefix, and never a long text', () => {
  expect(roleFromHash('#role=registered-nurse')).toBe('registered-nurse');
  expect(roleFromHash('#role')).toBeNull();
  expect(roleFromHash('#p=1.abc')).toBeNull();
  expect(roleFromHash(`#role=${'x'.repeat(9999)}`)).toHaveLength(64);
});

describe('a role link', () => {
  test('opens the untouched role as one step that can be taken back', async () => {
    await restoreSession('#role=registered-nurse');
    const { role, profile } = useStore.getState();
    expect(profile).toEqual(baseProfile(role));
    expect(notices()).toEqual([]);
    expect(standingOf(state())).toBe('own');
    undo();
    expect(useStore.getState().role.id).toBe(defaultRole.id);
  });

  test('keeps the own work it covers, also when another link follows', async () => {
    edit('growth', (profile) => ({ ...profile, growth: 2, hoursPerWeek: 30 }));
    await followHash('#role=electrician');
    const kept = ownFileOf(state());
    expect(JSON.parse(kept!)).toMatchObject({ role: defaultRole.id, growth: 2 });
    await followHash('#role=plumber');
    expect(ownFileOf(state())).toBe(kept);
    expect(standingOf(state())).toBe('other');
    expect(notices()).toEqual([]);
    expect(useStore.getState().profile.hoursPerWeek).toBe(30);
  });

  test.each(['registered nurse', 'Registered%20Nurse', '"registered-nurse"', 'registered-nurse_'])(
    'may be written %s',
    async (written) => {
      await followHash(`#role=${written}`);
      expect(state().role.id).toBe('registered-nurse');
      expect(notices()).toEqual([]);
    },
  );

  test.each(['../skills', 'constructor', '__proto__', 'Night Nurse'])(
    'to %s names it as it was written',
    async (written) => {
      await followHash(`#role=${written}`);
      const problem = { kind: 'unknownRole', role: written };
      expect(notices()).toEqual([{ kind: 'problem', origin: 'role', problem }]);
      expect(state().role.id).toBe(defaultRole.id);
    },
  );

  test('to no role of the library costs a notice, nothing else', async () => {
    const before = useStore.getState().profile;
    await followHash('#role=nobody');
    expect(useStore.getState().profile).toBe(before);
    const problem = { kind: 'unknownRole', role: 'nobody' };
    expect(notices()).toEqual([{ kind: 'problem', origin: 'role', problem }]);
  });
});
