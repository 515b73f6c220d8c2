import type { Page } from '@playwright/test';
import * as at from './calculator';
import { expect, test } from './fixture';

const SENIOR = 'Senior Software Engineer';
const KEPT = 'What is on screen was left as it was.';
const section = (page: Page) => at.region(page, 'Compare');
const column = (page: Page, number: number) =>
  section(page).getByRole('combobox', { name: `Column ${number}`, exact: true });
const heads = (page: Page) =>
  section(page).getByRole('table', { name: 'Inputs side by side' }).getByRole('columnheader');
const score = (page: Page, number: number) =>
  section(page)
    .locator('.column-card')
    .nth(number - 1)
    .locator('strong');

async function keep(page: Page, name: string): Promise<void> {
  await section(page)
    .getByLabel(/^Name of this version/)
    .fill(name);
  await at.button(page, 'Keep this version').click();
  await expect(section(page).getByText(`“${name}” is kept.`)).toBeVisible();
}

async function copyComparison(page: Page): Promise<string> {
  await at.button(page, 'Copy link to this comparison').click();
  return section(page).getByLabel('Link to this comparison').inputValue();
}

test.beforeEach(async ({ page }) => {
  await at.openPage(page, '/#compare');
  await expect(column(page, 1)).toBeVisible();
});

test('today, tomorrow and a role: kept, compared, shared', async ({ page, elsewhere }) => {
  await keep(page, 'today');
  await at.setValue(page, 'Wages', 1);
  await keep(page, 'after the move');
  await at.button(page, 'Compare: today').click();
  await at.button(page, 'Compare: after the move').click();
  await column(page, 2).selectOption({ label: SENIOR });
  await expect(heads(page)).toHaveText(['Input', 'You', SENIOR, 'today', 'after the move']);
  await expect(section(page)).toContainText(
    `${SENIOR} leads on market evidence: +5 against −2, −4`,
  );
  const scores = await section(page).locator('.column-card strong').allTextContents();
  expect(scores).toEqual([scores[0], '55.4', '24.5', scores[0]]);

  const link = await copyComparison(page);
  expect(link).toMatch(/^http:\/\/[\d.:]+\/#c=1\.[\w-]+$/);
  expect(link.length).toBeLessThan(2000);
  await at.openPage(elsewhere, link);
  await expect(heads(elsewhere)).toHaveText([
    'Input',
    'Backend/API Developer (from the link)',
    SENIOR,
    'today',
    'after the move',
  ]);
  await expect(section(elsewhere)).toBeInViewport();
  expect(await section(elsewhere).locator('.column-card strong').allTextContents()).toEqual(scores);
  await at.expectResult(elsewhere, 24.5, 'RED');
  expect(await elsewhere.evaluate(() => localStorage.length)).toBe(0);
  expect(new URL(elsewhere.url()).hash).toBe('#compare');
});

test('versions survive a reload, and a deletion is taken back', async ({ page }) => {
  await keep(page, 'today');
  await keep(page, 'later');
  await at.button(page, 'Delete: today').click();
  await at.button(page, 'Undo: today').click();
  await at.button(page, 'Delete: later').click();
  await page.reload();
  await expect(at.button(page, 'Open: today')).toBeVisible();
  await expect(at.button(page, 'Open: later')).toHaveCount(0);
  await at.doOwnWork(page);
  await at.button(page, 'Open: today').click();
  await at.expectResult(page, 24.5, 'RED');
  await at.button(page, 'Undo').click();
  await expect(at.result(page)).not.toHaveAttribute('data-score', '24.5');
});

test('another tab’s versions arrive, unreadable ones are set aside', async ({ page, context }) => {
  await keep(page, 'mine');
  const other = await context.newPage();
  await at.openPage(other, '/#compare');
  await expect(at.button(other, 'Open: mine')).toBeVisible();
  await keep(other, 'theirs');
  await expect(at.button(page, 'Open: theirs')).toBeVisible();
  await other.evaluate(() => localStorage.setItem('personal-ai-risk/versions', '{"format":'));
  await expect(at.messages(page)).toContainText('was set aside, not deleted');
  await expect(at.button(page, 'Open: theirs')).toBeVisible();
  const aside = () => localStorage.getItem('personal-ai-risk/versions-set-aside');
  expect(await page.evaluate(aside)).toBe('{"format":');
});

test('a bad comparison link costs one sentence, and the page stays as it was', async ({ page }) => {
  const good = new URL(await copyComparison(page)).hash;
  await at.doOwnWork(page);
  const own = (await at.result(page).getAttribute('data-score'))!;
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  const cut = `The link is incomplete: a part of it is missing. Ask for it again, or for a profile file. ${KEPT}`;
  const newer = `The link was made by a newer version (2) of this calculator, which this page cannot read. ${KEPT}`;
  for (const [hash, words] of [
    [good.slice(0, -3), cut],
    [good.replace('#c=1', '#c=2'), newer],
  ] as const) {
    await page.evaluate((to) => (window.location.hash = to), hash);
    await at.expectOneMessage(page, words);
    await expect(at.result(page)).toHaveAttribute('data-score', own);
    await expect(column(page, 2)).toHaveValue('variant');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await at.button(page, 'Dismiss').click();
  }
  await page.evaluate((to) => (window.location.hash = to), good);
  await expect(section(page)).toBeInViewport();
  await expect(score(page, 1)).toHaveText('24.5');
  await expect(at.result(page)).toHaveAttribute('data-score', own);
});
