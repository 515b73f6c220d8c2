import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { importClients } from '@/desk/rows/importClients';
import { importedProfile } from '@/desk/rows/importedProfile';
import { backend } from '../golden/inputs';
import { PROOF_MS, tried } from './amount';
import { expectPrototypesUntouched, expectUsable, inTime } from './checks';
import { damaged } from './mutations';

const rows = Array.from({ length: 12 }, (_, row) => {
  const client = `"Sample client ${Math.floor(row / 4)}"`;
  return `${client},"Sample task ${row}, ""quoted""",${row + 1}.5 %,${1 + (row % 5)},,${backend.id},a;b`;
});
const table = ['Client,Task,Time,Score,Bucket,Role,Tags', ...rows].join('\r\n');
const findRole = (text: string) => (text === backend.id ? backend.id : null);

afterEach(expectPrototypesUntouched);

test('the table that is damaged is good before', async () => {
  const read = await importClients(table, findRole);
  expect(read).toMatchObject({ ok: true, errors: [] });
});

test(
  'a damaged table gives usable clients, or says what is wrong',
  async () => {
    const property = fc.asyncProperty(damaged(table), async (text) => {
      const read = await inTime(() => importClients(text, findRole));
      if (!read.ok) return;
      read.clients.forEach((client) => expectUsable(importedProfile(client, backend)));
    });
    await fc.assert(property, tried(5000));
  },
  PROOF_MS,
);
