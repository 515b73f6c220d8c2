import { expect, test } from 'vitest';
import { deskToBackup, readBackup } from '@/desk/rows/backup';
import { sampleDesk } from './sampleDesk';

const SAVED = '2026-03-01T10:00:00.000Z';

test('a deleted client is in no backup, with all sessions; everybody else is', async () => {
  const desk = sampleDesk(3, 2);
  const [gone, ...others] = desk.clients;
  const clients = [{ ...gone!, name: 'Sample client who left', deletedAt: SAVED }, ...others];
  const text = await (await deskToBackup({ ...desk, clients }, null, {}, SAVED)).text();
  expect(text).not.toContain('Sample client who left');
  expect(text).not.toContain(`"clientId":"${gone!.id}"`);
  const read = await readBackup(text, null);
  expect(read).toMatchObject({
    ok: true,
    problems: [],
    content: {
      clients: others,
      sessions: desk.sessions.filter(({ clientId }) => clientId !== gone!.id),
    },
  });
});
