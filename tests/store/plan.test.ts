import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultRole } from '@/data/defaultRole';
import { baseProfile } from '@/profile/baseProfile';
import { LIMITS } from '@/profile/format';
import { profileToHash } from '@/profile/linkCodec';
import { planOf } from '@/profile/plan';
import { savedProfile } from '@/profile/storage';
import { startAutosave } from '@/store/autosave';
import { ownFileOf } from '@/store/beside';
import { edit, resetAll, undo } from '@/store/edit';
import { openRole } from '@/store/openRole';
import { addStep, removeStep, renameStep, setStepDate, tickStep } from '@/store/planActions';
import { openFile, openLink, restoreSession, returnToOwnWork } from '@/store/sessionActions';
import { useStore } from '@/store/store';
import { keepVersion, openVersion } from '@/store/versionActions';
import { dropWhatIf, keepWhatIf, tryMoves } from '@/store/whatIfActions';

const steps = () => planOf(useStore.getState().profile);
const texts = () => steps().map(({ text }) => text);
const idOf = (text: string) => steps().find((step) => step.text === text)!.id;
const base = baseProfile(defaultRole);
const move = { from: 'implement-endpoints', to: 'api-design', points: 5 };

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal('window', new EventTarget());
  useStore.setState({
    role: defaultRole,
    profile: base,
    whatIf: null,
    notices: [],
    versions: { list: [], storage: 'saved' },
  });
  useStore.temporal.getState().clear();
});

describe('each is one step that undo takes back', () => {
  test('adding, even two at once', () => {
    expect(addStep('Sample step one')).toBe('added');
    expect(addStep('Sample step two', '2027-01-31')).toBe('added');
    expect(steps()).toMatchObject([
      { text: 'Sample step one', due: null, doneAt: null },
      { text: 'Sample step two', due: '2027-01-31', doneAt: null },
    ]);
    undo();
    expect(texts()).toEqual(['Sample step one']);
    undo();
    expect(useStore.getState().profile).toBe(base);
  });

  test.each([
    ['a tick', (id: string) => tickStep(id, true), { doneAt: expect.any(String) as string }],
    ['a date', (id: string) => setStepDate(id, '2027-02-01'), { due: '2027-02-01' }],
    ['other words', (id: string) => renameStep(id, ' Other\nwords '), { text: 'Other words' }],
  ])('%s', (_, change, expected) => {
    addStep('Sample step');
    const before = steps();
    change(idOf('Sample step'));
    expect(steps()).toEqual([{ ...before[0], ...expected }]);
    undo();
    expect(steps()).toEqual(before);
  });

  test('removing; the last one leaves the profile as it was', () => {
    addStep('Sample step');
    removeStep(idOf('Sample step'));
    expect(useStore.getState().profile).toEqual(base);
    undo();
    expect(texts()).toEqual(['Sample step']);
  });
});

describe('a step is not added', () => {
  test('while the same is open; once it is done it may come again', () => {
    addStep('Learn SQL');
    expect(addStep(' learn  sql')).toBe('there');
    tickStep(idOf('Learn SQL'), true);
    expect(addStep('Learn SQL')).toBe('added');
    expect(texts()).toEqual(['Learn SQL', 'Learn SQL']);
  });

  test('without a word', () => {
    expect(addStep(' \n ')).toBe('empty');
    addStep('Sample step');
    renameStep(idOf('Sample step'), '  ');
    expect(texts()).toEqual(['Sample step']);
  });

  test('beyond what a profile may hold', () => {
    for (let number = 0; number < LIMITS.planSteps; number += 1) addStep(`Sample step ${number}`);
    expect(addStep('One more')).toBe('full');
    expect(steps()).toHaveLength(LIMITS.planSteps);
  });
});

describe('the plan is the person’s', () => {
  test('and outlives a what-if that is dropped', () => {
    tryMoves([move]);
    addStep('Sample step');
    dropWhatIf();
    expect(useStore.getState().profile).toEqual({ ...base, plan: steps() });
    expect(texts()).toEqual(['Sample step']);
    tryMoves([move]);
    tickStep(idOf('Sample step'), true);
    keepWhatIf();
    expect(steps()[0]!.doneAt).not.toBeNull();
  });

  test('comes along to another role, and stays when values are reset', async () => {
    addStep('Sample step');
    await openRole('registered-nurse');
    expect(texts()).toEqual(['Sample step']);
    edit('growth', (profile) => ({ ...profile, growth: 2 }));
    resetAll();
    expect(useStore.getState().profile).toMatchObject({ role: 'registered-nurse', plan: steps() });
    expect(texts()).toEqual(['Sample step']);
  });

  test('is saved, also while something is tried', async () => {
    const stop = startAutosave();
    tryMoves([move]);
    addStep('Sample step');
    stop();
    expect(savedProfile()).toContain('Sample step');
    useStore.setState({ profile: base, whatIf: null });
    await restoreSession('');
    expect(texts()).toEqual(['Sample step']);
  });

  test('is neither given to a link opened over it nor lost to it', async () => {
    addStep('Sample step');
    await openLink(profileToHash(base, { ...base, growth: 2 }));
    expect(texts()).toEqual([]);
    expect(ownFileOf(useStore.getState())).toContain('Sample step');
    await returnToOwnWork();
    expect(texts()).toEqual(['Sample step']);
  });

  test('comes with a file', async () => {
    addStep('Sample step');
    const { profile } = useStore.getState();
    const { profileToFile } = await import('@/profile/writeFile');
    useStore.setState({ profile: base });
    await openFile(new Blob([profileToFile(profile)]));
    expect(useStore.getState().profile).toEqual(profile);
  });

  test('keeps what came since when an older version is opened, and gets back what is gone', async () => {
    addStep('Sample step one');
    keepVersion('Sample version');
    removeStep(idOf('Sample step one'));
    addStep('Sample step two');
    await openVersion(useStore.getState().versions.list[0]!.id);
    expect(texts()).toEqual(['Sample step two', 'Sample step one']);
    undo();
    expect(texts()).toEqual(['Sample step two']);
  });
});
