import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { deskToBackup, readBackup } from '@/desk/rows/backup';
import type { Work } from '@/desk/rows/model';
import { sampleDesk } from '../desk/rows/sampleDesk';
import { PROOF_MS, tried } from './amount';
import { expectPrototypesUntouched, expectUsable, inTime } from './checks';
import { damaged, swapped } from './mutations';

const savedAt = '2026-03-01T10:00:00.000Z';
const backup = await (await deskToBackup(sampleDesk(2, 1), null, {}, savedAt)).text();
const lines = backup.trimEnd().split('\n');
const sealed = await (await deskToBackup(sampleDesk(1, 1), 'sample')).text();

/** One of its lines with hostile values in it. */
const withHostileLine = fc
  .nat(lines.length - 1)
  .chain((index) => swapped(lines[index]!).map((line) => lines.with(index, line).join('\n')));

const usable = ({ client, coach, base }: Work) =>
  [client, coach, base.profile].forEach((profile) => profile && expectUsable(profile));

afterEach(expectPrototypesUntouched);

test('the backup that is damaged is good before', async () => {
  expect(await readBackup(backup, null)).toMatchObject({ ok: true, problems: [] });
});

test(
  'a damaged backup gives usable rows, or says what is wrong',
  async () => {
    const property = fc.asyncProperty(fc.oneof(damaged(backup), withHostileLine), async (text) => {
      const read = await inTime(() => readBackup(text, null));
      const content = 'content' in read ? read.content : null;
      content?.clients.forEach(({ work, versions }) => {
        usable(work);
        versions.forEach(({ profile }) => expectUsable(profile));
      });
      content?.sessions.forEach(({ work }) => usable(work));
    });
    await fc.assert(property, tried(5000));
  },
  PROOF_MS,
);

test(
  'a damaged sealed backup is refused, and says so',
  async () => {
    const property = fc.asyncProperty(damaged(sealed), async (text) => {
      const read = await readBackup(text, 'sample');
      if (read.ok) expect(text.trim().replaceAll('\n', '')).toContain('desk-sealed');
    });
    await fc.assert(property, tried(1000));
  },
  PROOF_MS,
);
