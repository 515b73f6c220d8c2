// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import { afterEach, expect, test, vi } from 'vitest';
import { comparisonToHash } from '@/profile/compareCodec';
import { profileToFile } from '@/profile/writeFile';
import { baseOf } from '@/store/derived';
import { openRole, startOwnRole } from '@/store/openRole';
import { followHash, openFile } from '@/store/sessionActions';
import { useStore } from '@/store/store';
import { keepVersion, openVersion } from '@/store/versionActions';
import type * as RoleFiles from '@/data/roleFiles';

const state = () => useStore.getState();
const { loadRole } = await vi.importActual<typeof RoleFiles>('@/data/roleFiles');

/** Roles that come when they are let through, in whatever order. */
const held = new Map<string, () => void>();
const there = new Set<string>();
vi.mock('@/data/roleFiles', () => ({
  loadRole: (id: string) =>
    there.has(id)
      ? loadRole(id)
      : new Promise((resolve) => held.set(id, () => resolve(loadRole(id)))),
}));

async function arrives(id: string): Promise<void> {
  await vi.waitFor(() => expect(held.has(id)).toBe(true));
  there.add(id);
  held.get(id)!();
}

const fileOf = (role: string) =>
  new NodeBlob([profileToFile({ ...state().profile, role })]) as unknown as Blob;
const profileLink = (role: string) => `#p=1.${btoa(JSON.stringify({ role })).replaceAll('=', '')}`;
const comparisonLink = (role: string) =>
  comparisonToHash([
    { kind: 'role', role },
    { kind: 'role', role: 'backend-api-developer' },
  ]);

/** A version that is kept of a role, by an earlier visit. */
function versionOf(role: string): string {
  keepVersion('kept');
  const { list, storage } = state().versions;
  const kept = { ...list[0]!, profile: { ...list[0]!.profile, role } };
  useStore.setState({ versions: { list: [kept], storage } });
  return kept.id;
}

const WAYS: Record<string, (role: string) => Promise<unknown>> = {
  'a profile link': (role) => followHash(profileLink(role)),
  'a role link': (role) => followHash(`#role=${role}`),
  'a comparison link': (role) => followHash(comparisonLink(role)),
  'a file': (role) => openFile(fileOf(role)),
  'a role choice': (role) => openRole(role),
  'a version': (role) => openVersion(versionOf(role)),
};
const names = Object.keys(WAYS);
const pairs = names.flatMap((first) => names.map((second) => [first, second] as const));
const compares = (way: string) => way === 'a comparison link';

afterEach(() => [held, there].forEach((roles) => roles.clear()));

test.each(pairs)('%s that loads slowly never comes over %s', async (first, second) => {
  const slow = WAYS[first]!('plumber');
  await vi.waitFor(() => expect(held.has('plumber')).toBe(true));
  const quick = WAYS[second]!('electrician');
  await arrives('electrician');
  await quick;
  const after = state();
  await arrives('plumber');
  await slow;
  expect(state().profile).toBe(after.profile);
  expect(state().comparison).toBe(after.comparison);
  expect(state().notices).toEqual(after.notices);
  if (compares(second)) expect(after.comparison.columns[0]).toBe('role:electrician');
  else expect(after.role.id).toBe('electrician');
});

test.each(names)('%s that comes first stays when the later one cannot be had', async (first) => {
  const quick = WAYS[first]!('plumber');
  await arrives('plumber');
  await quick;
  const { profile, comparison } = state();
  const lost = followHash('#role=town-crier');
  await arrives('town-crier');
  expect(await lost).toBe(false);
  expect([state().profile, state().comparison]).toEqual([profile, comparison]);
});

test('a description of one’s own goes before a role that was asked for earlier', async () => {
  const slow = openRole('plumber');
  await vi.waitFor(() => expect(held.has('plumber')).toBe(true));
  const { tasks, evidence, barriers, protective, growth } = baseOf(state().role);
  await startOwnRole({ title: 'Town crier', tasks, evidence, barriers, protective, growth });
  await arrives('plumber');
  await slow;
  expect(state().profile.title).toBe('Town crier');
});

test.each(names)('%s asked for one client never reaches another’s screen', async (way) => {
  useStore.setState({ atDesk: 'sample-client-1' });
  const slow = WAYS[way]!('plumber');
  await vi.waitFor(() => expect(held.has('plumber')).toBe(true));
  useStore.setState({ atDesk: 'sample-client-2' });
  const { profile, comparison } = state();
  await arrives('plumber');
  await slow;
  expect([state().profile, state().comparison]).toEqual([profile, comparison]);
});
