import { sampleClient, sampleProfile, sampleSession, sampleWork } from '../desk/rows/sampleDesk';
import * as at from './calculator';
import { heading } from './desk';
import { backupOf, chooseBackup, openBackupPage, openFilledDesk } from './deskStore';
import { expect, test } from './fixture';
import { pagesOf } from './pagesOf';
import { NO_SETTINGS } from '../../src/desk/rows/schema';

const people = [1, 2, 3, 4].map((number) => sampleClient(number));
/** All but the last had a session, in which demand for them looked worse than now. */
const sessions = people.slice(0, 3).map(({ id }, index) => {
  const client = { ...sampleProfile(index + 1), growth: -2 };
  return sampleSession(id, 1, { work: { ...sampleWork(index + 1), client } });
});

test('the picture of a group needs three people, has no name and prints alone', async ({
  page,
}) => {
  await openFilledDesk(page, { clients: people, sessions });
  await page.getByRole('link', { name: 'A group, without names' }).click();
  await expect(heading(page, 'A group, without names')).toBeFocused();
  const sheet = page.getByRole('article');
  await page.getByRole('checkbox', { name: 'Sample client 1' }).check();
  await page.getByRole('checkbox', { name: 'Sample client 2' }).check();
  await expect(page.getByText(/^The picture needs 3 people at least; there are 2\./)).toBeVisible();
  await expect(sheet).toHaveCount(0);
  await expect(at.button(page, 'Print or save as PDF')).toHaveCount(0);
  await at.button(page, 'Select all 4').click();
  await expect(page.getByText('1 client had no session yet and is left out.')).toBeVisible();
  await expect(sheet).toContainText('Exposure to AI in a group of 3 people');
  await page.getByRole('radio', { name: 'What is typical for their jobs' }).check();
  await expect(sheet).toContainText('in a group of 4 people');
  await expect(sheet.getByRole('table')).toContainText('The middle score is between');
  await expect(sheet).not.toContainText('Sample client');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('checkbox').first()).toBeHidden();
  const shown = await page.evaluate(() => document.body.innerText);
  expect(shown).not.toContain('Sample client');
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
});

test('“Bring back a backup” goes to where that is done, and the desk knows its date @proof', async ({
  page,
}) => {
  await page.goto('/#desk');
  await page.getByRole('link', { name: 'Bring back a backup' }).click();
  const title = page.getByRole('heading', { name: 'Bring back a backup' });
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
  const settings = { ...NO_SETTINGS, backedUpAt: '2026-11-20T12:00:00.000Z' };
  await chooseBackup(page, await backupOf({ clients: people, sessions, settings }));
  await at.button(page, 'Merge it in').click();
  await expect(page.getByText('The backup is in.')).toBeVisible();
  await expect(page.getByText(/^Last backup: 20 November 2026 at /)).toBeVisible();
});

test('a desk with clients of its own does not take another’s backup for its own @proof', async ({
  page,
}) => {
  await openFilledDesk(page, { clients: [sampleClient(9)], sessions: [] });
  await openBackupPage(page);
  const settings = { ...NO_SETTINGS, backedUpAt: '2026-11-20T12:00:00.000Z' };
  await chooseBackup(page, await backupOf({ clients: people, sessions, settings }));
  await at.button(page, 'Merge it in').click();
  await expect(page.getByText('The backup is in.')).toBeVisible();
  await expect(page.getByText('No backup yet.')).toBeVisible();
});
