// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { distribution } from '@/engine';
import { confidenceOf, profileInputs } from '@/profile/baseProfile';
import type { Profile } from '@/profile/schema';
import { setConfidence } from '@/store/confidenceActions';
import { useCertainty, type Certainty } from '@/store/derivedCertainty';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';
import { setTaskTime } from '@/store/weekActions';

interface Seen {
  profile: Profile;
  certainty: Certainty | null;
  isLate: boolean;
}

/** Everything that a component saw, render by render. */
async function watchCertainty(): Promise<Seen[]> {
  const seen: Seen[] = [];
  renderHook(() => {
    const profile = useStore((state) => state.profile);
    seen.push({ profile, ...useCertainty() });
  });
  await waitFor(() => expect(seen.at(-1)!.certainty).not.toBeNull());
  return seen;
}

const spreadOf = (profile: Profile) => distribution(profileInputs(profile), confidenceOf(profile));

test('follows a drag behind it, and what is not late belongs to the profile on screen', async () => {
  const seen = await watchCertainty();
  expect(seen.at(-1)).toMatchObject({ isLate: false, certainty: spreadOf(seen[0]!.profile) });
  for (const time of [21, 25, 30, 40]) act(() => setTaskTime('implement-endpoints', time));
  act(() => setValue({ group: 'growth', id: 'growth' }, 2));
  const late = seen.filter(({ certainty, isLate }) => certainty && isLate);
  expect(late).toHaveLength(5);
  const current = seen.filter(({ certainty, isLate }) => certainty && !isLate);
  expect(new Set(current.map(({ profile }) => profile)).size).toBe(6);
  for (const { profile, certainty } of current) expect(certainty).toMatchObject(spreadOf(profile));
  expect(seen.at(-1)!.isLate).toBe(false);
  expect(seen.at(-1)!.certainty!.score).toBeGreaterThan(25);
});

test('a setting of confidence widens or narrows it', async () => {
  const seen = await watchCertainty();
  const width = () => seen.at(-1)!.certainty!.high - seen.at(-1)!.certainty!.low;
  const before = width();
  act(() => setConfidence('evidence', 'guessing'));
  expect(width()).toBeGreaterThan(before);
  act(() => setConfidence('evidence', 'sure'));
  expect(width()).toBeLessThan(before);
});
