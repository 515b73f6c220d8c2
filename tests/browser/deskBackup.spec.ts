import type { Page } from '@playwright/test';
import { sampleClient, sampleDesk, sampleSession } from '../desk/rows/sampleDesk';
import * as at from './calculator';
import { clientNames, heading } from './desk';
import {
  backupOf,
  chooseBackup,
  openBackupPage,
  openFilledDesk,
  withoutFilePicker,
} from './deskStore';
import { cancelIn, slowDown } from './longWork';
import { expect, test } from './fixture';
import { inProof } from './proof';

const restore = (page: Page) => at.region(page, 'Bring back a backup');
const changes = (page: Page) => restore(page).getByRole('listitem');

async function expectClients(page: Page, count: number): Promise<void> {
  await page.goto('/#desk');
  await expect(heading(page, 'Clients')).toBeFocused();
  await expect(page.getByText(`${count} clients`, { exact: true })).toBeVisible();
}

test('a file that was cut: said, what is left can be seen, and nothing happens by itself', async ({
  page,
}) => {
  await openFilledDesk(page, sampleDesk(2, 0));
  await openBackupPage(page);
  const desk = { ...sampleDesk(6, 2), sessions: [] };
  const whole = (await backupOf(desk)).toString('utf8').split('\n');
  const cut = [...whole.slice(0, 6), whole[6]!.slice(0, 300)].join('\n');
  await chooseBackup(page, Buffer.from(cut), 'cut.backup');
  await expect(restore(page).getByRole('alert')).toContainText(
    'This file is incomplete: its end is missing. 4 clients could still be read.',
  );
  await at.button(page, 'See what is left of it').click();
  await expect(changes(page).filter({ hasText: '2 clients added:' })).toContainText(
    'Sample client 3 and Sample client 4',
  );
  await restore(page).getByRole('button', { name: 'Cancel' }).click();
  await expectClients(page, 2);
});

test('a sealed file that was cut, one of a newer version, one that is none: clear words @proof', async ({
  page,
}) => {
  await openFilledDesk(page, sampleDesk(2, 0));
  await openBackupPage(page);
  const sealed = await backupOf(sampleDesk(3, 1), 'sample words for a test');
  await chooseBackup(page, sealed.subarray(0, sealed.length / 2), 'cut.backup');
  const told = restore(page).getByRole('alert');
  await expect(told).toContainText('nothing of it can be used. Look for another copy.');
  const plain = (await backupOf(sampleDesk(3, 1))).toString('utf8');
  const newer = Buffer.from(plain.replace(/"version":\d/, '"version":7'));
  await chooseBackup(page, newer, 'newer.backup');
  await expect(told).toContainText('made by a newer version (7) of this page');
  await chooseBackup(page, Buffer.from('Dear diary'), 'diary.backup');
  await expect(told).toHaveText('This file is not a backup of the desk. Nothing was changed.');
  await expectClients(page, 2);
});

test('merging says by count and name what will change, and then does just that', async ({
  page,
}) => {
  const later = '2026-11-01T09:00:00.000Z';
  const mine = sampleDesk(3, 1);
  const [one, two, three] = mine.clients;
  await openFilledDesk(page, {
    clients: [one!, two!, { ...three!, name: 'Three, renamed here', changedAt: later }],
    sessions: mine.sessions,
  });
  await openBackupPage(page);
  const theirs = {
    ...mine,
    clients: [
      one!,
      { ...two!, name: 'Two, renamed there', changedAt: later },
      three!,
      sampleClient(4),
    ],
    sessions: [...mine.sessions, sampleSession('client-4', 1), sampleSession('client-1', 2)],
  };
  await chooseBackup(page, await backupOf(theirs));
  await expect(changes(page)).toHaveText([
    '1 client added: Sample client 4',
    '1 client replaced by the backup’s later state: Two, renamed there',
    '1 client kept, later here: Three, renamed here',
    '1 client the same on both sides',
    '2 sessions added, 0 replaced, 3 kept',
  ]);
  await at.button(page, 'Merge it in').click();
  await expect(page.getByText('The backup is in.')).toBeVisible();
  await expectClients(page, 4);
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('name');
  await expect(clientNames(page)).toHaveText([
    'Sample client 1',
    'Sample client 4',
    'Three, renamed here',
    'Two, renamed there',
  ]);
});

test('a backup of five hundred clients shows progress and can be cancelled, so can its return', async ({
  page,
}) => {
  test.skip(!inProof, 'a longer proof');
  test.slow();
  const theirs = await backupOf(sampleDesk(600, 1));
  await openFilledDesk(page, sampleDesk(500, 1));
  await openBackupPage(page);
  await withoutFilePicker(page);
  const setSpeed = await slowDown(page);
  let saved = 0;
  page.on('download', () => (saved += 1));
  await at.button(page, 'Save backup file').click();
  await cancelIn(page, 'Make a backup');
  await expect(page.getByText('Cancelled. No file was saved.')).toBeVisible();
  await expect(page.getByText('No backup yet.')).toBeVisible();
  await chooseBackup(page, theirs);
  await cancelIn(page, 'Bring back a backup');
  await expect(page.getByText('Cancelled. Nothing was changed.')).toBeVisible();
  await setSpeed(1);
  expect(saved).toBe(0);
  await chooseBackup(page, theirs);
  await page.getByRole('radio', { name: /^Replace/ }).check();
  await expect(changes(page).filter({ hasText: '100 clients added:' })).toContainText('88 more');
  await setSpeed(8);
  await at.button(page, 'Replace everything').click();
  await cancelIn(page, 'Bring back a backup');
  await expect(page.getByText('Cancelled. Nothing was changed.')).toBeVisible();
  await expectClients(page, 500);
});
