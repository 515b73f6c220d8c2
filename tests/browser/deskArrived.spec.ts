import { readFileSync } from 'node:fs';
import * as at from './calculator';
import { addClient, clientNames, expectSaved, heading, openDesk } from './desk';
import { expect, test } from './fixture';

const FILE = 'Take in a client’s file';

test('a worker sends their file; the desk takes it in as a new session and as a new client', async ({
  page,
  elsewhere,
}) => {
  await at.openPage(page);
  const score = await at.doOwnWork(page);
  await page.getByRole('button', { name: 'Keep and share' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a profile file' }).click();
  const sent = await download;
  const file = {
    name: sent.suggestedFilename(),
    mimeType: 'application/json',
    buffer: readFileSync(await sent.path()),
  };

  await openDesk(elsewhere);
  await addClient(elsewhere, 'Sample client');
  await elsewhere.getByRole('link', { name: 'Back to the desk' }).click();
  await elsewhere.getByLabel(FILE).setInputFiles(file);
  const dialog = elsewhere.getByRole('dialog', { name: 'A client’s file' });
  await dialog.getByRole('radio', { name: /^a new session/ }).check();
  await dialog.getByLabel('Client', { exact: true }).selectOption('Sample client');
  await expect(dialog.getByRole('list', { name: 'What differs from the desk' })).toBeVisible();
  await at.button(elsewhere, 'Take over and start the session').click();
  await expect(elsewhere.getByText(/^1 of \d+$/)).toBeVisible();
  await expectSaved(elsewhere);
  await elsewhere.reload();
  await elsewhere.getByRole('link', { name: 'Leave session mode' }).click();
  await expect(heading(elsewhere, 'Sample client')).toBeFocused();
  await expect(elsewhere.getByText(`${score} `, { exact: false }).first()).toBeVisible();
  await expect(elsewhere.getByText(/^Before the file of /)).toBeVisible();

  await elsewhere.getByRole('link', { name: 'Back to the desk' }).click();
  await elsewhere.getByLabel(FILE).setInputFiles(file);
  await dialog.getByLabel('Name of the client').fill('Sample sender');
  await dialog.getByLabel('Name of the client').press('Enter');
  await expect(heading(elsewhere, 'Sample sender')).toBeFocused();
  await expect(elsewhere.getByText(`${score} `, { exact: false }).first()).toBeVisible();
  await elsewhere.reload();
  await elsewhere.getByRole('link', { name: 'Back to the desk' }).click();
  await expect(clientNames(elsewhere)).toHaveCount(2);
});
