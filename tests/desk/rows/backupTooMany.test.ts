import { expect, test } from 'vitest';
import { readBackup } from '@/desk/rows/backup';
import { sampleDate } from './sampleDesk';

test.each([
  [10_000, 100_000, 'cut'],
  [10_001, 0, 'tooManyRows'],
  [0, 100_001, 'tooManyRows'],
])('a backup that counts %i clients and %i sessions: %s', async (clients, sessions, reason) => {
  const savedAt = sampleDate(1);
  const header = { format: 'personal-ai-risk/desk', version: 2, savedAt, clients, sessions };
  const file = `${JSON.stringify(header)}\n`;
  expect(await readBackup(file, null)).toMatchObject({ ok: false, reason });
});
