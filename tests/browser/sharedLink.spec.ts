import type { Page } from '@playwright/test';
import * as at from './calculator';
import { fileWith, hashWith, scoreOf, untouched } from './expected';
import { expect, test } from './fixture';

const ROLE = 'backend-api-developer';
const shared = (growth: number) =>
  hashWith({ role: ROLE, values: { growth, title: 'Sample title' } });
const sharedScore = (growth: number) => scoreOf({ ...untouched(), growth }).shown;
const KEPT = 'Your own work is kept as you left it.';
const LOOKING = 'You are looking at a shared result: Sample title.';
const { evidence } = untouched();
const ownScore = scoreOf({ ...untouched(), evidence: { ...evidence, wages: 2 } }).shown;

/** Somebody was here before, with work of their own: wages at +2. */
async function withOwnWork(page: Page): Promise<void> {
  const file = fileWith({ evidence: { ...evidence, wages: 2 } });
  await page.goto('/roles/');
  await page.evaluate((saved) => localStorage.setItem('personal-ai-risk/profile', saved), file);
}

const saved = (page: Page) =>
  page.evaluate(() => localStorage.getItem('personal-ai-risk/profile') ?? '');
/** What a file says, without the typical values that it was made on. */
const contentOf = (file: string) => ({ ...(JSON.parse(file) as object), base: null });
const back = (page: Page) => at.messages(page).getByRole('button', { name: /my own work/ });

test('a link opens beside own work, named as what it is, with both ways in sight', async ({
  page,
}) => {
  await withOwnWork(page);
  await at.openPage(page, `/${shared(2)}`);
  await at.expectResult(page, sharedScore(2));
  await at.expectOneMessage(page, `${LOOKING} ${KEPT}`);
  await expect(at.button(page, 'Make this mine')).toBeInViewport();
  await expect(back(page)).toBeInViewport();
  await expect(at.result(page).getByText('You', { exact: true })).toHaveCount(0);
  await expect(at.result(page).getByText('This result', { exact: true })).toBeAttached();
  await back(page).click();
  await at.expectResult(page, ownScore);
  await expect(at.messages(page)).toHaveCount(0);
});

test('every order: two links, the page of a role, reloads and closed tabs leave own work alone', async ({
  page,
  context,
}) => {
  await withOwnWork(page);
  const own = await saved(page);
  await at.openPage(page, `/${shared(1)}`);
  await page.close();
  const second = await context.newPage();
  await at.openPage(second, `/${shared(2)}`);
  await at.reload(second);
  await at.expectOneMessage(second, `${LOOKING} ${KEPT}`);
  await at.openPage(second, '/roles/plumber/');
  await at.expectOneMessage(second, `You are looking at: Plumber. ${KEPT}`);
  await second.close();
  const third = await context.newPage();
  await at.openPage(third);
  await at.expectOneMessage(third, `${LOOKING} ${KEPT}`);
  expect(contentOf(await saved(third))).toEqual(contentOf(own));
  await back(third).click();
  await at.expectResult(third, ownScore);
  await at.reload(third);
  await at.expectResult(third, ownScore);
});

test('each of two tabs shows its own after a reload @proof', async ({ page, context }) => {
  await withOwnWork(page);
  await at.openPage(page);
  await at.expectResult(page, ownScore);
  const other = await context.newPage();
  await at.openPage(other, `/${shared(2)}`);
  await at.reload(page);
  await at.expectResult(page, ownScore);
  await at.reload(other);
  await at.expectResult(other, sharedScore(2));
});

test('“Make this mine” is kept, and what it replaced is a version', async ({ page }) => {
  await withOwnWork(page);
  await at.openPage(page, `/${shared(2)}`);
  await at.button(page, 'Make this mine').click();
  await at.expectOneMessage(
    page,
    'What was here before is kept in your versions, as “Backend/API Developer”.',
  );
  await expect(at.result(page).getByText('You', { exact: true }).first()).toBeAttached();
  await at.reload(page);
  await at.expectResult(page, sharedScore(2));
  await expect(at.messages(page)).toHaveCount(0);
  const versions = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(versions).toMatch(/wages\\+": ?2/);
});

test('without own work, it is still named, and the way on is one’s own job @proof', async ({
  page,
}) => {
  await at.openPage(page, `/${shared(2)}`);
  await at.expectOneMessage(page, LOOKING);
  await at.button(page, 'Start with my own job').click();
  await at.expectResult(page, 24.5, 'RED');
  await expect(at.messages(page)).toHaveCount(0);
});

test('with full storage a link costs nothing of one’s own', async ({ page }) => {
  await withOwnWork(page);
  const own = await saved(page);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await at.openPage(page, `/${shared(2)}`);
  await at.expectResult(page, sharedScore(2));
  await at.button(page, 'Make this mine').click();
  await expect(at.messages(page)).toContainText('There is no room to keep what you have');
  expect(await saved(page)).toBe(own);
  await back(page).first().click();
  await at.expectResult(page, ownScore);
});
