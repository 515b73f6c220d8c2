import type { Page } from '@playwright/test';
import { axeFinds } from './axeFinds';
import * as at from './calculator';
import { addClient, clientNames, expectSaved, heading } from './desk';
import { openDesk, scores, startSession } from './desk';
import { expect, test } from './fixture';
import { PLACES, tab } from './places';

const TASK = 'API design & architecture decisions';

test('a client, a session, two readers, and its end', async ({ page }) => {
  await at.openPage(page);
  await page.getByLabel('Menu', { exact: true }).click();
  await page.getByRole('link', { name: 'Coach’s desk' }).click();
  await expect(heading(page, 'Clients')).toBeFocused();
  await addClient(page, 'Sample client');
  await startSession(page);
  await at.enter(at.number(page, `Time on ${TASK}, Client`), '30');
  await at.slider(page, `AI score of ${TASK}, Coach`).press('ArrowLeft');
  await expect(scores(page)).toHaveCount(0);
  await page.keyboard.press('F2');
  await expect(scores(page)).toContainText(/Between the two readers: \d\d\.\d–\d\d\.\d/);
  await expect(page.getByText('2 reasons to add by the end')).toBeVisible();
  await heading(page, TASK).focus();
  for (let step = 0; step < 22; step += 1) await page.keyboard.press('PageDown');
  await expect(heading(page, 'Where we stand')).toBeFocused();
  for (const field of await page.getByRole('textbox', { name: /^Why does it differ/ }).all()) {
    await field.fill('Sample reason');
  }
  await page.getByRole('textbox', { name: 'Step', exact: true }).fill('Sample step');
  await at.button(page, 'Add step').click();
  await at.button(page, 'Finish session').click();
  await expect(heading(page, 'How it stood at the end')).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect(heading(page, 'How it stood at the end')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Plan' })).toContainText('Sample step');
  await expect(page.getByText(`Time on ${TASK} 15 → 30 %`)).toBeVisible();
});

test('the full table edits the client, and leaving the desk brings the own work back @proof', async ({
  page,
}) => {
  await at.openPage(page);
  const own = await at.doOwnWork(page);
  await openDesk(page);
  await addClient(page, 'Sample client');
  await page.getByRole('link', { name: 'Full table' }).click();
  await at.expectResult(page, 24.5, 'RED');
  await at.stepValue(page, 'Job postings', 'ArrowRight');
  const theirs = await at.scoreAfter('24.5', at.result(page));
  for (const place of [...PLACES.slice(1), PLACES[0]]) {
    await tab(page, place.tab).click();
    await expect(page).toHaveURL(new RegExp(`#desk/[^/]+/table/${place.name}$`));
    await expect(tab(page, place.tab)).toHaveAttribute('aria-current', 'page');
    await expect(heading(page, place.heading)).toBeFocused();
    await expect(heading(page, 'Sample client: the full table')).toBeVisible();
    await expect(page.locator('header [data-score]')).toHaveAttribute('data-score', theirs);
  }
  await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
  await expect(page.locator('#place-title')).toBeFocused();
  await expect(page).toHaveURL(/#desk\/[^/]+\/table\/score$/);
  await expect(page).toHaveTitle(/^Sample client · My score · /);
  await page.reload();
  await expect(at.result(page)).toHaveAttribute('data-score', theirs);
  await page.getByRole('link', { name: 'Back to the desk' }).click();
  await expect(clientNames(page)).toHaveText(['Sample client']);
  await expect(page).toHaveTitle(/^Clients · Coach’s desk · /);
  await page.getByRole('link', { name: 'Leave the desk' }).click();
  await expect(at.result(page)).toHaveAttribute('data-score', own);
  await expect(page).toHaveTitle(/^My score · /);
  await page.reload();
  await expect(at.result(page)).toHaveAttribute('data-score', own);
});

test('back and forward walk between desk, client, session and table @proof', async ({ page }) => {
  await openDesk(page);
  await addClient(page, 'Sample client');
  await startSession(page);
  await page.keyboard.press('ArrowRight');
  await page.getByRole('link', { name: 'Full table' }).click();
  await expect(heading(page, 'Sample client: the full table')).toBeFocused();
  await page.goBack();
  await expect(page.getByText('2 of 22')).toBeVisible();
  await page.goBack();
  await expect(heading(page, 'Sample client')).toBeFocused();
  await page.goBack();
  await expect(heading(page, 'Clients')).toBeFocused();
  await page.goForward();
  await expect(heading(page, 'Sample client')).toBeFocused();
  await page.goForward();
  await page.goForward();
  await expect(heading(page, 'Sample client: the full table')).toBeFocused();
});

test('another tab’s change comes over; two changes at once are both shown', async ({
  page,
  context,
}) => {
  await openDesk(page);
  await addClient(page, 'Sample client');
  await expect(page).toHaveURL(/#desk\/./);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(heading(other, 'Sample client')).toBeVisible();
  await page.getByRole('link', { name: 'Full table' }).click();
  await at.stepValue(page, 'Job postings', 'ArrowRight');
  await expect(other.getByText('Another tab changed this client.', { exact: false })).toBeVisible();
  const score = (await at.result(page).getAttribute('data-score'))!;
  await expect(other.getByText(`${score} `, { exact: false }).first()).toBeVisible();
  // Changed in both before either can know of the other: the second to write is told.
  await expectSaved(page);
  await (await at.openValue(page, 'Wages')).locator('input:checked').focus();
  await Promise.all([
    page.keyboard.press('ArrowRight'),
    other.getByRole('textbox', { name: 'Contact' }).fill('sample@example.org'),
  ]);
  const told = (tab: Page) => tab.getByText('Two tabs changed this client');
  await expect.poll(async () => (await told(page).count()) + (await told(other).count())).toBe(1);
  const [late, early] = (await told(page).count()) === 1 ? [page, other] : [other, page];
  await expect(late.getByText(/^Here: /)).toBeVisible();
  await expect(late.getByText(/^Other tab: /)).toBeVisible();
  await at.button(late, 'Keep mine, write over theirs').click();
  await expect(told(late)).toHaveCount(0);
  await expect(early.getByText('Another tab changed this client.', { exact: false })).toBeVisible();
});

test('no view of the desk breaks an access rule', async ({ page }) => {
  await openDesk(page);
  expect.soft(await axeFinds(page)).toEqual([]);
  await addClient(page, 'Sample client');
  expect.soft(await axeFinds(page)).toEqual([]);
  await startSession(page);
  await at.slider(page, `AI score of ${TASK}, Coach`).press('ArrowLeft');
  expect.soft(await axeFinds(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await page.goto('/#desk/backup');
  await expect(heading(page, 'Backup and settings')).toBeFocused();
  expect.soft(await axeFinds(page)).toEqual([]);
});
