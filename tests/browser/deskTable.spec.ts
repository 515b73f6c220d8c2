import type { Page } from '@playwright/test';
import * as at from './calculator';
import { addClient, clientNames, heading, openDesk } from './desk';
import { openBackupPage } from './deskStore';
import { expect, test } from './fixture';
import { cancelIn, slowDown } from './longWork';

const TABLE = [
  'client,role,task,time,score,tags',
  'Sample one,backend-api-developer,Review,40,3,autumn;new',
  'Sample one,backend-api-developer,"Talks, with users",60,1,autumn',
  'Sample two,,Review,100,9,',
  'Sample three,no-such-role,Review,100,2,',
  ',,Nobody’s task,10,2,',
  'Sample four,,=2+5,"12,5 %",2,',
  'Sample four,,Review,much,2,',
  'Sample five,,Writing,30,4,',
  'Sample five,,Writing,70,4,',
  'Sample six,,Planning,100,2,winter',
].join('\r\n');

const lines = (page: Page) => page.getByRole('alert').getByRole('listitem');

async function chooseTable(page: Page, text: string): Promise<void> {
  const file = { name: 'sample.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.getByLabel('Choose a CSV file').setInputFiles(file);
}

test('bad rows are named by line and reason, good clients come in whole', async ({ page }) => {
  await openDesk(page);
  await openBackupPage(page);
  await chooseTable(page, TABLE);
  await expect(page.getByText('5 lines could not be used:')).toBeVisible();
  await expect(lines(page)).toHaveText([
    'Line 4: the AI score is not a whole number from 1 to 5 (“9”).',
    'Line 5: no such role in the library; write its title as the search shows it (“no-such-role”).',
    'Line 6: the client’s name is missing.',
    'Line 8: the time is not a number (“much”).',
    'Line 10: the client has this task already (“Writing”).',
  ]);
  const preview = page.getByRole('table', { name: 'Clients in the table' }).getByRole('row');
  await expect(preview).toHaveText([
    /^Name\s*Role\s*Tasks\s*Tags$/,
    /^Sample one.*Backend\/API.*2.*autumn and new$/,
    /^Sample six.*their own description.*1.*winter$/,
  ]);
  await at.button(page, 'Add 2 clients').click();
  await expect(page.getByText('2 clients added.')).toBeVisible();
  await page.getByRole('link', { name: 'Clients', exact: true }).click();
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('name');
  await expect(clientNames(page)).toHaveText(['Sample one', 'Sample six']);
  await page.reload();
  await clientNames(page).filter({ hasText: 'Sample one' }).click();
  await page.getByRole('link', { name: 'Full table' }).click();
  await expect(heading(page, 'Sample one: the full table')).toBeFocused();
  await expect(at.time(page, 'Review')).toHaveValue('40');
  await expect(at.time(page, 'Talks, with users')).toHaveValue('60');
});

test('names and roles are enough: each client has the usual week of the role', async ({ page }) => {
  await openDesk(page);
  await openBackupPage(page);
  await chooseTable(page, 'Name;Job title\nSample one;Registered nurse\nSample two;Plumber');
  await expect(
    page.getByRole('table', { name: 'Clients in the table' }).getByRole('row'),
  ).toHaveText([
    /^Name/,
    /^Sample one\s*Registered Nurse\s*the usual week/,
    /^Sample two\s*Plumber\s*the usual week/,
  ]);
  await at.button(page, 'Add 2 clients').click();
  await expect(page.getByText('2 clients added.')).toBeVisible();
  await page.getByRole('link', { name: 'Clients', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Sample one' })).toContainText('51.4');
});

test('a table with nothing good adds nothing, and says what it lacks @proof', async ({ page }) => {
  await openDesk(page);
  await addClient(page, 'Somebody already here');
  await openBackupPage(page);
  await chooseTable(page, 'name,minutes\nSample one,40');
  await expect(page.getByRole('alert').filter({ hasText: 'columns' })).toHaveText(
    'The first line must name the columns; task, time, and score are missing. Client and role are enough.',
  );
  await chooseTable(page, 'client,task,time,score\nSample one,Review,100,7\n');
  await expect(page.getByText('1 line could not be used:')).toBeVisible();
  await expect(at.button(page, 'Add 1 client')).toHaveCount(0);
  await chooseTable(page, '');
  await expect(page.getByText('The file holds no lines.')).toBeVisible();
  await page.getByRole('link', { name: 'Clients', exact: true }).click();
  await expect(clientNames(page)).toHaveText(['Somebody already here']);
});

test('a long table shows progress; reading and adding can be cancelled @proof', async ({
  page,
}) => {
  const PART = 'Clients from a table';
  const rows = Array.from({ length: 500 * 20 }, (_, row) => {
    const [client, task] = [Math.floor(row / 20), row % 20];
    return `Sample person ${client},backend-api-developer,Task ${task},5,${(task % 5) + 1}`;
  });
  const table = ['client,role,task,time,score', ...rows].join('\n');
  await openDesk(page);
  await openBackupPage(page);
  const setSpeed = await slowDown(page);
  await chooseTable(page, table);
  await cancelIn(page, PART);
  await expect(page.getByText('Cancelled. Nothing was added.')).toBeVisible();
  await setSpeed(1);
  await chooseTable(page, table);
  await expect(at.button(page, 'Add 500 clients')).toBeVisible();
  await setSpeed(8);
  await at.button(page, 'Add 500 clients').click();
  await cancelIn(page, PART);
  await expect(page.getByText('Cancelled. Nothing was added.')).toBeVisible();
  await setSpeed(1);
  await page.reload();
  await page.getByRole('link', { name: 'Clients', exact: true }).click();
  await expect(page.getByText('The desk keeps your clients', { exact: false })).toBeVisible();
});

test('on a phone the client’s score and the ways to the places stay in sight @proof', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openDesk(page);
  await addClient(page, 'Sample client');
  await page.getByRole('link', { name: 'Full table' }).click();
  await expect(heading(page, 'Sample client: the full table')).toBeFocused();
  const score = page.locator('header [data-score]');
  const places = page.getByRole('navigation', { name: 'Places' });
  const bottom = () => places.evaluate((bar) => bar.getBoundingClientRect().bottom);
  await expect.poll(bottom).toBe(740);
  await (await at.openValue(page, 'Wages')).locator('input:checked').focus();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await expect.poll(bottom).toBe(740);
  await expect(score).toBeInViewport({ ratio: 1 });
});
