import type { Page } from '@playwright/test';
import * as at from './calculator';
import {
  addClient,
  clientNames,
  expectSaved,
  heading,
  openDesk,
  scores,
  startSession,
} from './desk';
import { chooseBackup, openBackupPage, saveBackup } from './deskStore';
import { expect, test } from './fixture';
import { pagesOf } from './pagesOf';

const TASK = 'API design & architecture decisions';
const PASSPHRASE = 'sample words for a test';

/** Two readers who differ in time, in a task's score and in the market; reasons, a plan, the end. */
async function holdSession(page: Page): Promise<void> {
  await startSession(page);
  await at.enter(at.number(page, `Time on ${TASK}, Client`), '30');
  await at.slider(page, `AI score of ${TASK}, Coach`).press('ArrowRight');
  await heading(page, TASK).focus();
  for (let step = 0; step < 22; step += 1) await page.keyboard.press('PageDown');
  const reasons = page.getByRole('textbox', { name: /^Why does it differ/ });
  await expect(reasons).toHaveCount(2);
  await at.button(page, 'Finish session').press('Enter');
  await expect(
    page.getByText('The session can be finished once 2 reasons are given.'),
  ).toBeVisible();
  await reasons.first().fill('Sample reason of the client');
  await reasons.last().fill('Sample reason of the coach');
  for (const step of ['Sample step one', 'Sample step two']) {
    await page.getByRole('textbox', { name: 'Step', exact: true }).fill(step);
    await at.button(page, 'Add step').click();
  }
  await page.getByLabel('By which day: Sample step one').fill('2027-01-31');
  await page.getByRole('checkbox', { name: 'Sample step two' }).check();
  await at.button(page, 'Finish session').click();
  await expect(heading(page, 'How it stood at the end')).toBeVisible();
  await expectSaved(page);
}

/** Everything that a finished session shows in figures and words. */
async function sessionFigures(page: Page) {
  await expect(heading(page, 'How it stood at the end')).toBeVisible();
  return {
    scores: await scores(page).innerText(),
    log: await page
      .getByRole('list', { name: 'What was changed' })
      .getByRole('listitem')
      .allInnerTexts(),
    plan: await page.getByRole('list', { name: 'Plan' }).getByRole('listitem').allInnerTexts(),
  };
}

/** The client's page, and the table of their progress. */
async function clientFigures(page: Page) {
  await page.getByRole('link', { name: 'Client’s page' }).click();
  await expect(heading(page, 'Sample client')).toBeFocused();
  const sessions = await page.getByRole('list', { name: 'Sessions' }).innerText();
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(heading(page, 'Progress of Sample client')).toBeFocused();
  return { sessions, progress: await page.getByRole('table').allInnerTexts() };
}

async function setCoach(page: Page): Promise<void> {
  await openBackupPage(page);
  await page.getByLabel('Your name').fill('Sample coach');
  await page.getByLabel('Your contact').fill('coach@example.org');
  await page.getByLabel('Your contact').blur();
}

async function expectReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  const sheet = page.getByRole('article');
  await expect(page.getByLabel('Report of')).toContainText('Session 1, ');
  await expect(sheet).toContainText('Sample coach');
  await expect(sheet).toContainText('coach@example.org');
  await expect(sheet).toContainText('Sample client');
  await expect(sheet).toContainText('Sample reason of the coach');
  await expect(sheet.getByRole('row', { name: /Sample step one/ })).toContainText(
    'by 31 January 2027',
  );
  for (const format of ['A4', 'Letter'] as const) {
    const pages = pagesOf(await page.pdf({ format, tagged: true }));
    test.info().annotations.push({ type: 'pages', description: `${format}: ${pages}` });
    console.log(`report of the session on ${format}: ${pages} pages`);
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(4);
  }
  await page.goBack();
}

/** Opens the sealed file with one passphrase after the other. */
async function unseal(page: Page, bytes: Buffer, name: string): Promise<void> {
  await chooseBackup(page, bytes, name);
  await expect(page.getByText('This backup is sealed. Enter its passphrase.')).toBeVisible();
  const passphrase = page.getByLabel('Passphrase of this backup');
  await passphrase.fill(PASSPHRASE.toUpperCase());
  await at.button(page, 'Open').click();
  await expect(page.getByText(/^This passphrase does not open the backup\./)).toBeVisible();
  await passphrase.fill(PASSPHRASE);
  await at.button(page, 'Open').click();
  await expect(page.getByText(/^Backup of /)).toBeVisible();
}

test('from a new client to the same figures on another machine @proof', async ({
  page,
  elsewhere,
}) => {
  await openDesk(page);
  await setCoach(page);
  await openDesk(page);
  await addClient(page, 'Sample client');
  await holdSession(page);
  const session = await sessionFigures(page);
  expect(session.scores).toMatch(/Between the two readers: \d\d\.\d–\d\d\.\d/);
  expect(session.log).toHaveLength(2);
  expect(session.plan[0]).toContain('Sample step one by 31 January 2027');
  expect(session.plan[1]).toContain('Sample step two done ');
  await expectReport(page);
  const client = await clientFigures(page);
  await openBackupPage(page);
  const { name, bytes } = await saveBackup(page, PASSPHRASE);
  expect(bytes.toString('utf8')).not.toContain('Sample client');
  await page.getByRole('checkbox', { name: 'I have a backup, or want none.' }).check();
  await at.button(page, 'Clear the desk').click();
  await expect(page.getByText('The desk is empty.')).toBeVisible();

  await openDesk(elsewhere);
  await addClient(elsewhere, 'Somebody already here');
  await openBackupPage(elsewhere);
  await unseal(elsewhere, bytes, name);
  await elsewhere.getByRole('link', { name: 'Clients', exact: true }).click();
  await expect(clientNames(elsewhere)).toHaveText(['Somebody already here']);
  await openBackupPage(elsewhere);
  await unseal(elsewhere, bytes, name);
  await elsewhere.getByRole('radio', { name: /^Replace/ }).check();
  const change = (words: string) => elsewhere.getByRole('listitem').filter({ hasText: words });
  await expect(change('1 client removed:')).toContainText('Somebody already here');
  await expect(change('1 client added:')).toContainText('Sample client');
  await at.button(elsewhere, 'Replace everything').click();
  await expect(elsewhere.getByText('The backup is in.')).toBeVisible();
  await expect(elsewhere.getByLabel('Your name')).toHaveValue('Sample coach');
  await elsewhere.getByRole('link', { name: 'Clients', exact: true }).click();
  await expect(clientNames(elsewhere)).toHaveText(['Sample client']);
  await clientNames(elsewhere).click();
  await elsewhere.getByRole('link', { name: 'Session 1' }).click();
  await expect.poll(() => sessionFigures(elsewhere)).toEqual(session);
  await expect.poll(() => clientFigures(elsewhere)).toEqual(client);
});
