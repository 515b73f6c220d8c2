import type { Page } from '@playwright/test';
import { MIGRATIONS } from '../../src/desk/rows/openDatabase';
import { sampleClient, sampleDesk } from '../desk/rows/sampleDesk';
import * as at from './calculator';
import { clientNames, expectSaved, heading } from './desk';
import {
  backupOf,
  chooseBackup,
  openBackupPage,
  openFilledDesk,
  putRows,
  rowsIn,
} from './deskStore';
import { expect, test } from './fixture';

const NAME = 'personal-ai-risk-desk';

/** Opens the database as another release would, and leaves it. */
async function openAs(page: Page, version: number): Promise<void> {
  await page.evaluate(
    async ([name, number]) => {
      const asked = indexedDB.open(name, number);
      await new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result.close());
        asked.onerror = () => reject(asked.error!);
      });
    },
    [NAME, version] as const,
  );
}

test('a damaged client is named and left as it is, the others work, a backup brings them back', async ({
  page,
}) => {
  const desk = sampleDesk(3, 1);
  await openFilledDesk(page, desk);
  await expect(clientNames(page)).toHaveCount(3);
  const garbage = { id: 'client-2', name: 'Sample client 2', work: '\u0000\u0001', revision: 1 };
  await putRows(page, 'clients', [garbage]);
  await page.reload();
  await expect(clientNames(page)).toHaveCount(2);
  await expect(page.getByText('1 client could not be read: Sample client 2.')).toBeVisible();
  await clientNames(page).filter({ hasText: 'Sample client 1' }).click();
  await page.getByLabel('Contact').fill('still-usable@example.org');
  await expectSaved(page);
  await expect.poll(() => rowsIn(page, 'clients')).toContainEqual(garbage);
  await openBackupPage(page);
  await chooseBackup(page, await backupOf(desk));
  await expect(page.getByText('1 client added: Sample client 2')).toBeVisible();
  await at.button(page, 'Merge it in').click();
  await expect(page.getByText('The backup is in.')).toBeVisible();
  await page.getByRole('link', { name: 'Clients', exact: true }).click();
  await expect(clientNames(page)).toHaveCount(3);
  await expect(page.getByText(/could not be read/)).toHaveCount(0);
  await expect
    .poll(() => rowsIn(page, 'setAside'))
    .toContainEqual(expect.objectContaining({ row: garbage }));
});

test('a damaged session is named on its client’s page, the rest of the client is there @proof', async ({
  page,
}) => {
  const desk = sampleDesk(2, 2);
  await openFilledDesk(page, desk, '/#desk/client-1');
  await expect(heading(page, 'Sample client 1')).toBeVisible();
  const garbage = { ...desk.sessions[1]!, work: { client: 7 } };
  await putRows(page, 'sessions', [garbage]);
  await page.reload();
  const sessions = page.getByRole('list', { name: 'Sessions' });
  await expect(sessions.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText('1 session could not be read: Sample session 2.')).toBeVisible();
  await page.goto('/#desk/client-2');
  await expect(heading(page, 'Sample client 2')).toBeVisible();
  await expect(sessions.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByText(/could not be read/)).toHaveCount(0);
  await expect.poll(() => rowsIn(page, 'sessions')).toContainEqual(garbage);
});

test('a client who can be read in part is shown in part, and says so @proof', async ({ page }) => {
  const client = sampleClient(1);
  const broken = { ...client.versions[0]!, savedAt: 'never' };
  const row = { ...client, versions: [broken, client.versions[1]!] };
  await openFilledDesk(page, { clients: [row], sessions: [] }, '/#desk/client-1');
  await expect(page.getByRole('list', { name: 'Versions' }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText('1 part of this client could not be read.')).toBeVisible();
  await page.getByLabel('Contact').fill('still-usable@example.org');
  await expectSaved(page);
  await expect
    .poll(() => rowsIn(page, 'setAside'))
    .toContainEqual(expect.objectContaining({ row }));
});

test('a desk of a newer release is not touched, and says what to do', async ({ page }) => {
  await openFilledDesk(page, sampleDesk(2, 1), '/#desk/client-1');
  await expect(heading(page, 'Sample client 1')).toBeVisible();
  const rows = await rowsIn(page, 'clients');
  await openAs(page, MIGRATIONS.length + 1);
  await expect(heading(page, 'The desk cannot be opened')).toBeFocused();
  await page.reload();
  await expect(heading(page, 'The desk cannot be opened')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('written by a newer version of this page');
  expect(await rowsIn(page, 'clients')).toEqual(rows);
  await page.getByRole('navigation').getByRole('link', { name: 'Leave the desk' }).click();
  await at.expectResult(page, 24.5, 'RED');
});

test('a database without its stores is told as unreadable, and is left alone @proof', async ({
  page,
}) => {
  await at.openPage(page);
  await openAs(page, 1);
  await page.goto('/#desk');
  await expect(page.getByRole('alert')).toContainText(
    'The browser cannot read its own files of the desk. Nothing was changed.',
  );
  await at.button(page, 'Try again').click();
  await expect(heading(page, 'The desk cannot be opened')).toBeVisible();
});
