import type { Page } from '@playwright/test';
import * as at from './calculator';
import { expect, test } from './fixture';
import { openPlace, tab } from './places';

const SENIOR = 'Senior Software Engineer';
const KEPT = 'What is on screen was left as it was.';
const section = (page: Page) => at.region(page, 'Side by side');
const versions = (page: Page) => at.region(page, 'Your versions');
/** The score in the header, which every place has. */
const chip = (page: Page) => page.locator('header [data-score]');
const column = (page: Page, number: number) =>
  section(page).getByRole('combobox', { name: `Column ${number}`, exact: true });
const heads = (page: Page) =>
  section(page).getByRole('table', { name: 'Values side by side' }).getByRole('columnheader');
const score = (page: Page, number: number) =>
  section(page)
    .locator('.column-card')
    .nth(number - 1)
    .locator('strong');

const open = (page: Page, summary: string) =>
  section(page).locator('summary', { hasText: summary }).click();

async function keep(page: Page, name: string): Promise<void> {
  await versions(page)
    .getByLabel(/^Name of this version/)
    .fill(name);
  await at.button(page, 'Keep this version').click();
  await expect(versions(page).getByText(`“${name}” is kept.`)).toBeVisible();
}

async function copyComparison(page: Page): Promise<string> {
  await at.button(page, 'Copy link to this comparison').click();
  return section(page).getByLabel('Link to this comparison').inputValue();
}

/** Own work where the person is: one step of what matters most, wages up: 26.0 Yellow. */
async function doOwnWork(page: Page): Promise<void> {
  await tab(page, 'Why').click();
  await page.getByRole('button', { name: /^Show as table.*What one step does/ }).click();
  await at.button(page, 'Apply: Wages one step up, to 0').click();
  await expect(chip(page)).toHaveAttribute('data-score', '26.0');
  await tab(page, 'Compare').click();
  await expect(column(page, 1)).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await openPlace(page, 'compare');
  await expect(column(page, 1)).toBeVisible();
});

test('today, tomorrow and a role: kept, compared, shared', async ({ page, elsewhere }) => {
  await keep(page, 'today');
  await doOwnWork(page);
  await keep(page, 'after the move');
  await at.button(page, 'Compare: today').click();
  await at.button(page, 'Compare: after the move').click();
  await column(page, 2).selectOption({ label: SENIOR });
  await open(page, 'Values side by side');
  await open(page, 'Who leads on the rest');
  await expect(heads(page)).toHaveText(['What', 'You', SENIOR, 'today', 'after the move']);
  await expect(section(page)).toContainText(`${SENIOR} leads on the job market: +5 against −3, −4`);
  const scores = ['26.0', '55.4', '24.5', '26.0'];
  await expect(section(page).locator('.column-card strong')).toHaveText(scores);

  const link = await copyComparison(page);
  expect(link).toMatch(/^http:\/\/[\d.:]+\/#c=1\.[\w-]+$/);
  expect(link.length).toBeLessThan(2000);
  await elsewhere.goto(link);
  await expect(column(elsewhere, 4)).toBeVisible();
  await open(elsewhere, 'Values side by side');
  await expect(heads(elsewhere)).toHaveText([
    'What',
    'Backend/API Developer (from the link)',
    SENIOR,
    'today',
    'after the move',
  ]);
  await expect(section(elsewhere)).toBeInViewport();
  await expect(section(elsewhere).locator('.column-card strong')).toHaveText(scores);
  await expect(chip(elsewhere)).toHaveAttribute('data-score', '24.5');
  expect(await elsewhere.evaluate(() => localStorage.length)).toBe(0);
  await expect(elsewhere).toHaveURL(({ hash }) => hash === '#compare');
});

test('versions survive a reload, and a deletion is taken back @proof', async ({ page }) => {
  await keep(page, 'today');
  await keep(page, 'later');
  await at.button(page, 'Delete: today').click();
  await at.button(page, 'Undo: today').click();
  await at.button(page, 'Delete: later').click();
  await page.reload();
  await expect(at.button(page, 'Open: today')).toBeVisible();
  await expect(at.button(page, 'Open: later')).toHaveCount(0);
  await doOwnWork(page);
  await at.button(page, 'Open: today').click();
  await expect(chip(page)).toHaveAttribute('data-score', '24.5');
  await at.button(page, 'Undo').click();
  await expect(chip(page)).toHaveAttribute('data-score', '26.0');
});

test('another tab’s versions arrive, unreadable ones are set aside', async ({ page, context }) => {
  await keep(page, 'mine');
  const other = await context.newPage();
  await openPlace(other, 'compare');
  await expect(at.button(other, 'Open: mine')).toBeVisible();
  await keep(other, 'theirs');
  await expect(at.button(page, 'Open: theirs')).toBeVisible();
  await other.evaluate(() => localStorage.setItem('personal-ai-risk/versions', '{"format":'));
  await expect(at.messages(page)).toContainText('was set aside, not deleted');
  await expect(at.button(page, 'Open: theirs')).toBeVisible();
  const aside = () => localStorage.getItem('personal-ai-risk/versions-set-aside');
  await expect.poll(() => page.evaluate(aside)).toBe('{"format":');
});

test('a bad comparison link costs one sentence, and the page stays as it was @proof', async ({
  page,
}) => {
  const good = new URL(await copyComparison(page)).hash;
  await doOwnWork(page);
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  const cut = `The link is incomplete: a part of it is missing. Ask for it again, or for a profile file. ${KEPT}`;
  const newer = `The link was made by a newer version (2) of this calculator, which this page cannot read. ${KEPT}`;
  for (const [hash, words] of [
    [good.slice(0, -3), cut],
    [good.replace('#c=1', '#c=2'), newer],
  ] as const) {
    await page.evaluate((to) => (window.location.hash = to), hash);
    await at.expectOneMessage(page, words);
    await expect(chip(page)).toHaveAttribute('data-score', '26.0');
    await expect(column(page, 2)).toHaveValue('variant');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await at.button(page, 'Dismiss').click();
  }
  await page.evaluate((to) => (window.location.hash = to), good);
  await expect(section(page)).toBeInViewport();
  await expect(score(page, 1)).toHaveText('24.5');
  await expect(chip(page)).toHaveAttribute('data-score', '26.0');
});

test('who leads is on the first screen, where one stands among all jobs below', async ({
  page,
}) => {
  await expect(
    section(page).getByText('Your AI-driven version leads on the score: 34.7 against 24.5.'),
  ).toBeInViewport();
  const all = at.region(page, 'You among all jobs');
  await expect(all).toContainText(
    /Jobs held by \d+ % of US workers score higher, jobs held by \d+ % lower\./,
  );
  await expect(all).toContainText(/Our roles cover \d+ % of US jobs/);
  await expect(all.getByRole('table', { name: 'All roles' }).getByRole('row')).toHaveCount(11);
});

test('a version is compared from the dialog of every place @proof', async ({ page }) => {
  await keep(page, 'today');
  await tab(page, 'Why').click();
  await at.button(page, 'Keep and share').click();
  await at.button(page, 'Compare: today').click();
  await expect(column(page, 3)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
