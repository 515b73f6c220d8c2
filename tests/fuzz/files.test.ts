import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { baseProfile } from '@/profile/baseProfile';
import { stampOf } from '@/profile/baseStamp';
import { profileFromFile } from '@/profile/readFile';
import { profileToFile } from '@/profile/writeFile';
import { backend } from '../golden/inputs';
import { PROOF_MS, tried } from './amount';
import { expectPrototypesUntouched, expectUsable, inTime } from './checks';
import { damaged, swapped } from './mutations';

const base = baseProfile(backend);
const plan = [{ id: 'step-1', text: 'Sample step', due: null, doneAt: null }];
const file = profileToFile({ ...base, growth: 1, plan, open: ['growth'] }, stampOf(backend));
const json = JSON.stringify(JSON.parse(file));

afterEach(expectPrototypesUntouched);

test('the file that is damaged is good before', () => {
  expect([file, json].map(profileFromFile)).toMatchObject([{ ok: true }, { ok: true }]);
});

test(
  'a damaged file opens to a usable profile, or says what is wrong',
  async () => {
    const property = fc.asyncProperty(fc.oneof(damaged(file), swapped(json)), async (text) => {
      const parsed = await inTime(() => profileFromFile(text));
      if (!parsed.ok) return;
      expectUsable(parsed.profile);
      if (parsed.base) expectUsable(parsed.base.profile);
    });
    await fc.assert(property, tried(10_000));
  },
  PROOF_MS,
);
