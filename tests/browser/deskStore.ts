import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { deskToBackup } from '../../src/desk/rows/backup';
import type { DeskContent } from '../../src/desk/rows/model';
import * as at from './calculator';
import { heading } from './desk';
import { expect } from './fixture';

type Store = 'clients' | 'sessions' | 'settings' | 'setAside';

/** Writes rows past every check, into the database that the page has made. */
export async function putRows(page: Page, store: Store, rows: readonly unknown[]): Promise<void> {
  await page.evaluate(
    async ([name, values]) => {
      const asked = indexedDB.open('personal-ai-risk-desk');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error!);
      });
      const tx = db.transaction(name, 'readwrite');
      for (const value of JSON.parse(values) as unknown[]) tx.objectStore(name).put(value);
      await new Promise((resolve) => (tx.oncomplete = resolve));
      db.close();
    },
    [store, JSON.stringify(rows)] as const, // one text: large objects are slow to pass
  );
}

/** Every row of a store, as it lies there. */
export async function rowsIn(page: Page, store: Store): Promise<unknown[]> {
  return page.evaluate(async (name) => {
    const asked = indexedDB.open('personal-ai-risk-desk');
    const db = await new Promise<IDBDatabase>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    const read = db.transaction(name).objectStore(name).getAll();
    const rows = await new Promise<unknown[]>((resolve) => {
      read.onsuccess = () => resolve(read.result as unknown[]);
    });
    db.close();
    return rows;
  }, store);
}

/** A desk as it was left on another day: the page is at this address with these rows. */
export async function openFilledDesk(
  page: Page,
  { clients, sessions }: Pick<DeskContent, 'clients' | 'sessions'>,
  address = '/#desk',
): Promise<void> {
  await page.goto('/#desk');
  await expect(heading(page, 'Clients')).toBeVisible();
  await putRows(page, 'clients', clients);
  await putRows(page, 'sessions', sessions);
  await page.goto(address);
  await page.reload();
}

export async function openBackupPage(page: Page): Promise<void> {
  await page.goto('/#desk/backup');
  await expect(heading(page, 'Backup and settings')).toBeFocused();
}

/** A desk as the file that the page would save. */
export async function backupOf(content: DeskContent, passphrase?: string): Promise<Buffer> {
  const file = await deskToBackup(content, passphrase ?? null);
  return Buffer.from(await file.arrayBuffer());
}

export async function chooseBackup(page: Page, buffer: Buffer, name = 'a.backup'): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer };
  await page.getByLabel('Choose a backup file').setInputFiles(file);
}

/** A browser that cannot say whether a file was written: backups are downloads. */
export async function withoutFilePicker(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
}

/** Saves the whole desk under a passphrase: the file's name and bytes. */
export async function saveBackup(page: Page, passphrase: string) {
  await page.getByLabel('Passphrase (optional)').fill(passphrase);
  await page.getByLabel('Passphrase again').fill(passphrase);
  await withoutFilePicker(page);
  const coming = page.waitForEvent('download');
  await at.button(page, 'Save backup file').click();
  const download = await coming;
  await at.button(page, 'Yes, it is there').click();
  await expect(page.getByText('The backup file is saved.')).toBeVisible();
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
