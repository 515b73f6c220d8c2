import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { baseProfile } from '@/profile/baseProfile';
import { comparisonToHash, openComparisonHash } from '@/profile/compareCodec';
import { contentToHash } from '@/profile/hashContent';
import { openHash, profileFromDifference } from '@/profile/linkCodec';
import { linkInHash } from '@/profile/linkHash';
import type { Profile } from '@/profile/schema';
import { differenceOf } from '@/profile/difference';
import { followHash } from '@/store/sessionActions';
import { useStore } from '@/store/store';
import { backend } from '../golden/inputs';
import { PROOF_MS, tried } from './amount';
import { expectPrototypesUntouched, expectUsable, frozen, inTime } from './checks';
import { damaged, swapped } from './mutations';

const base = frozen(baseProfile(backend));
const changed: Profile = {
  ...base,
  title: 'Sample title',
  tasks: [
    { ...base.tasks[0]!, time: 20, name: 'Ünïcode' },
    ...base.tasks.slice(2),
    { id: 'own-1', name: 'Talk to customers', time: 7, score: 1, bucket: 'notInvolved' },
  ],
  evidence: { ...base.evidence, wages: 2 },
  skills: ['sql'],
  open: ['evidence.wages'],
  notes: { wages: 'Sample note' },
  confidence: { tasks: 'sure', evidence: 'guessing', barriers: 'roughly', growth: 'roughly' },
  plan: [{ id: 'step-1', text: 'Sample step', due: '2026-06-30', doneAt: null }],
};
const difference = JSON.stringify(differenceOf(base, changed, { plan: true }));
const columns = [
  { kind: 'role', role: 'electrician' },
  { kind: 'version', name: 'Sample version', base, profile: changed },
  { kind: 'you', base, profile: { ...base, growth: 1 } },
] as const;
const comparison = comparisonToHash(columns);
const comparisonJson = (() => {
  const opened = openComparisonHash(comparison);
  if (!opened.ok) throw new Error(opened.problem.kind);
  return JSON.stringify({ columns: opened.columns });
})();

/** A hash that carries this text as it is, JSON or not. */
function carrying(prefix: string, text: string): string {
  const binary = String.fromCharCode(...new TextEncoder().encode(text.slice(0, 11_000)));
  return `${prefix}1.${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

const links = (prefix: string, json: string, hash: string) =>
  fc.oneof(
    damaged(hash),
    damaged(json).map((text) => carrying(prefix, text)),
    swapped(json).map((text) => carrying(prefix, text)),
  );
const profileLinks = links('#p=', difference, contentToHash('#p=', 1, JSON.parse(difference)));

afterEach(expectPrototypesUntouched);

test('the links that are damaged are good before', () => {
  const opened = openHash(carrying('#p=', difference));
  if (!opened.ok) throw new Error(opened.problem.kind);
  expect(profileFromDifference(base, opened.difference)).toMatchObject({ ok: true });
  expect(openComparisonHash(carrying('#c=', comparisonJson))).toMatchObject({ ok: true });
});

test(
  'a damaged profile link opens to a usable profile, or says what is wrong',
  async () => {
    const property = fc.asyncProperty(profileLinks, async (hash) => {
      const parsed = await inTime(() => {
        const found = linkInHash(hash);
        const opened = found === null ? null : openHash(found);
        return opened?.ok ? profileFromDifference(base, opened.difference) : null;
      });
      if (parsed?.ok) expectUsable(parsed.profile);
    });
    await fc.assert(property, tried(100_000));
  },
  PROOF_MS,
);

test(
  'a damaged comparison link opens to usable columns, or says what is wrong',
  async () => {
    const property = fc.asyncProperty(links('#c=', comparisonJson, comparison), async (hash) => {
      const opened = await inTime(() => {
        const found = linkInHash(hash);
        return found === null ? null : openComparisonHash(found);
      });
      for (const column of opened?.ok ? opened.columns : []) {
        if (column.kind === 'role') continue;
        const parsed = profileFromDifference(base, column.difference);
        if (parsed.ok) expectUsable(parsed.profile);
      }
    });
    await fc.assert(property, tried(20_000));
  },
  PROOF_MS,
);

test(
  'what was on screen stays, or is kept beside what a link brings',
  async () => {
    const own = frozen({ ...base, growth: 2 });
    const property = fc.asyncProperty(profileLinks, async (hash) => {
      const link = linkInHash(hash) ?? '';
      useStore.setState({ role: backend, profile: own, beside: null, notices: [], whatIf: null });
      const opened = await followHash(link);
      const { profile, beside } = useStore.getState();
      if (!opened || profile === own) expect(profile).toBe(own);
      else expect(JSON.parse(beside!.own!)).toMatchObject({ growth: 2 });
    });
    await fc.assert(property, tried(5000));
  },
  PROOF_MS,
);
