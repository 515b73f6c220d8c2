import type { Page } from '@playwright/test';
import { sampleDesk } from '../desk/rows/sampleDesk';
import * as at from './calculator';
import { addClient, clientNames, heading, openDesk } from './desk';
import { backupOf, chooseBackup, openBackupPage } from './deskStore';
import { expect, test } from './fixture';

const setFull = (page: Page, full: boolean) =>
  page.evaluate((is) => {
    if (is) document.documentElement.dataset['full'] = 'yes';
    else delete document.documentElement.dataset['full'];
  }, full);

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    for (const write of ['put', 'add'] as const) {
      const really = IDBObjectStore.prototype[write];
      IDBObjectStore.prototype[write] = function full(...given) {
        if (document.documentElement.dataset['full']) {
          throw new DOMException('no room', 'QuotaExceededError');
        }
        return really.apply(this, given);
      };
    }
  });
});

test('full storage: said, nothing on screen is lost, stored once there is room', async ({
  page,
}) => {
  await openDesk(page);
  await addClient(page, 'Sample client');
  await page.getByRole('link', { name: 'Full table' }).click();
  await at.expectResult(page, 24.5);
  await setFull(page, true);
  await at.stepValue(page, 'Wages', 'ArrowRight');
  await expect(page.getByRole('alert')).toContainText('This browser’s storage is full');
  const score = await at.scoreAfter('24.5', at.result(page));
  await setFull(page, false);
  await at.button(page, 'Try again to save').click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await expect(at.result(page)).toHaveAttribute('data-score', score);
});

test('storage that is denied: the desk says so, the calculator works @proof', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await page.goto('/#desk');
  await expect(heading(page, 'The desk cannot be opened')).toBeFocused();
  await page.getByRole('navigation').getByRole('link', { name: 'Leave the desk' }).click();
  await at.expectResult(page, 24.5, 'RED');
});

test('full storage: a new client is not lost in the form, a deleted one stays on the list', async ({
  page,
}) => {
  await openDesk(page);
  await addClient(page, 'Somebody already here');
  await openDesk(page);
  await setFull(page, true);
  await at.button(page, 'Delete Somebody already here').click();
  await expect(page.getByRole('alert')).toContainText('This browser’s storage is full');
  await expect(clientNames(page)).toHaveText(['Somebody already here']);
  await at.button(page, 'New client').click();
  const form = page.getByRole('dialog', { name: 'New client' });
  await form.getByLabel('Name', { exact: true }).fill('Sample client');
  await form.getByRole('combobox', { name: 'Job title' }).fill('backend');
  await form.getByRole('option', { name: /Backend\/API/ }).click();
  await at.button(page, 'Add client').click();
  await expect(form.getByRole('alert')).toContainText('storage is full: the client is not stored');
  await setFull(page, false);
  await at.button(page, 'Add client').click();
  await expect(heading(page, 'Sample client')).toBeFocused();
  await openDesk(page);
  await expect(clientNames(page)).toHaveCount(2);
});

test('full storage: the coach’s particulars wait for room, a backup changes nothing @proof', async ({
  page,
}) => {
  await openDesk(page);
  await openBackupPage(page);
  await setFull(page, true);
  await chooseBackup(page, await backupOf(sampleDesk(2, 1)));
  await at.button(page, 'Merge it in').click();
  await expect(page.getByText(/storage is too full for it\. Nothing was changed\./)).toBeVisible();
  await page.getByLabel('Your name').fill('Sample coach');
  const alert = page.getByRole('alert').filter({ hasText: 'This browser’s storage is full' });
  await expect(alert).toBeVisible();
  await setFull(page, false);
  await at.button(page, 'Try again to save').click();
  await expect(alert).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('Your name')).toHaveValue('Sample coach');
});
