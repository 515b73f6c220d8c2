import 'fake-indexeddb/auto';
import { bench, describe } from 'vitest';
import { deskToBackup, readBackup } from '@/desk/rows/backup';
import { openDesk } from '@/desk/rows/database';
import { sampleDesk } from './sampleDesk';

/** fake-indexeddb keeps rows in sorted arrays and clones them in JavaScript: browsers are faster. */
const content = sampleDesk(500, 20);
const desk = await openDesk();
await desk.replaceWith(content);

describe('500 clients with 20 sessions each', () => {
  bench('list', async () => void (await desk.clients()));
  bench('open a client', async () => void (await desk.client('client-250')));
  bench('open their sessions', async () => void (await desk.sessionsOf('client-250')));
  bench(
    'a backup and back',
    async () => void (await readBackup(await deskToBackup(content, null), null)),
    { iterations: 2, time: 0, warmupIterations: 0 },
  );
});
