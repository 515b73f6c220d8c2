import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as at from './calculator';
import { clientNames, heading } from './desk';
import { chooseBackup, openBackupPage } from './deskStore';
import { expect, test } from './fixture';

/** The coach's desk as release 1 left it (tests/fixtures/release-1): nothing of it is lost. */
const file = (name: string) => readFileSync(`tests/fixtures/release-1/${name}`);

interface OldStore {
  name: string;
  keyPath: string | null;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string; unique: boolean; multiEntry: boolean }[];
  rows: { key?: string; value: unknown }[];
}

interface OldDesk {
  clients: {
    name: string;
    low: number;
    high: number;
    goals: { text: string; done: boolean }[];
  }[];
}

const database = JSON.parse(file('desk-database.json').toString()) as {
  madeAt: string;
  name: string;
  version: number;
  stores: OldStore[];
  expected: OldDesk;
};

/** Makes the database of release 1 on a page of this site that runs no app. */
async function layDatabase(page: Page): Promise<void> {
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 })); // no page of ours asks
  await page.goto('/robots.txt');
  await page.evaluate(async (text) => {
    const old = JSON.parse(text) as typeof database;
    const asked = indexedDB.open(old.name, old.version);
    asked.onupgradeneeded = () => {
      for (const { name, keyPath, autoIncrement, indexes } of old.stores) {
        const store = asked.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      }
    };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error!);
    });
    const tx = db.transaction(
      old.stores.map(({ name }) => name),
      'readwrite',
    );
    for (const { name, rows } of old.stores) {
      for (const { key, value } of rows) tx.objectStore(name).put(value, key);
    }
    await new Promise((resolve) => (tx.oncomplete = resolve));
    db.close();
  }, JSON.stringify(database));
}

/** Every client with their scores, and every goal of theirs as a step of the plan. */
async function expectDesk(page: Page, { clients }: OldDesk): Promise<void> {
  for (const { name, low, high, goals } of clients) {
    await page.goto('/#desk');
    await expect(heading(page, 'Clients')).toBeVisible();
    const row = page.getByRole('listitem').filter({ hasText: name });
    await expect(row).toContainText(low.toFixed(1));
    await expect(row).toContainText(high.toFixed(1));
    await clientNames(page).filter({ hasText: name }).click();
    await expect(heading(page, name)).toBeVisible();
    for (const { text, done } of goals) {
      const step = page.getByRole('listitem').filter({ hasText: text }).first();
      await expect(step).toBeVisible();
      const box = step.getByRole('checkbox');
      if ((await box.count()) > 0) await expect(box).toBeChecked({ checked: done });
    }
  }
}

test('the database', async ({ page }) => {
  await layDatabase(page);
  await expectDesk(page, database.expected);
});

for (const [name, passphrase] of [
  ['backup-plain.ndjson', null],
  ['backup-sealed.txt', 'sample passphrase 1'],
] as const) {
  test(`the backup ${name}`, async ({ page }) => {
    const { expected } = JSON.parse(file('backup.json').toString()) as { expected: OldDesk };
    await openBackupPage(page);
    await chooseBackup(page, file(name), name);
    if (passphrase) {
      await page.getByLabel('Passphrase of this backup').fill(passphrase);
      await at.button(page, 'Open').click();
    }
    await at.button(page, 'Merge it in').click();
    await expect(page.getByText('The backup is in.')).toBeVisible();
    const there = expected.clients.filter(({ name: client }) => !client.endsWith('C'));
    await expectDesk(page, { clients: there });
  });
}
