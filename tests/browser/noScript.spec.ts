import type { Page } from '@playwright/test';
import { region, result } from './calculator';
import { expect, test } from './fixture';

test.use({ javaScriptEnabled: false });

const SENTENCE = 'This calculator computes in your browser and needs JavaScript.';

/** What there is to be read in place of the calculator. */
const copy = (page: Page) => page.locator('main.reading-copy');
const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function expectNothingToTouch(page: Page): Promise<void> {
  for (const role of ['slider', 'combobox', 'checkbox', 'radio', 'textbox', 'dialog'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
  const touchable = page.locator('button:visible:not(.related-roles *)');
  await expect(touchable).toHaveCount(0);
}

test('the start page is readable: score, zone, reasons, week, why, brief, moves', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.locator('noscript p', { hasText: SENTENCE })).toBeVisible();
  await expect(page.locator('#root')).toBeHidden();
  await expect(title(page)).toHaveText('Backend/API Developer');
  const text = copy(page).locator('.result');
  await expect(text).toBeVisible();
  await expect(text).toHaveAttribute('data-score', '24.5');
  await expect(text).toContainText(/24\.5\s*of 100\s*Red/);
  await expect(text).toContainText('It is probably between 20 and 30 (9 times in 10).');
  await expect(text).toContainText('What pulls down');
  await expect(region(page, 'Your week')).toContainText('AI does most of it, you check');
  const parts = page.getByRole('table', { name: 'From your tasks to your score, in points' });
  await expect(parts.getByRole('row').last()).toHaveText(/Score24\.5/);
  await expect(region(page, 'What AI does to this job')).toContainText('What AI makes possible');
  await expect(region(page, 'Roles to move to')).toContainText('Senior Software Engineer');
  await expect(page.getByText(/^Loading/).locator('visible=true')).toHaveCount(0);
  await expectNothingToTouch(page);
});

test('every section of every place is there with its text', async ({ page }) => {
  await page.goto('/');
  for (const id of [
    'week',
    'evidence',
    'barriers',
    'protective',
    'growth',
    'why',
    'certainty',
    'matters',
    'reread',
    'pace',
    'moves',
    'variant',
    'next',
    'brief',
    'compare',
    'library',
  ]) {
    const section = copy(page).locator(`[id="${id}"]`);
    await expect(section, id).toBeVisible();
    const words = (await section.innerText()).length; // innerText: only what is to be seen
    expect(words, `${id}: characters to be seen`).toBeGreaterThan(80);
  }
});

test('what is one click away is open, with its source', async ({ page }) => {
  await page.goto('/');
  await expect(region(page, 'Job market').getByText('Why this value').first()).toBeVisible();
  await expect(
    region(page, 'Job market')
      .getByText(/Source: \w/)
      .first(),
  ).toBeVisible();
  await expect(region(page, 'Your week').getByText('AI tools at work here').first()).toBeVisible();
});

test('from the start page to every role by links', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'All 428 roles with their scores' }).click();
  await expect(title(page)).toHaveText('AI risk of 428 roles');
  await expect(page.locator('main a[href$="/"]')).toHaveCount(428);
  await page.getByRole('link', { name: 'Plumber' }).click();
  await expect(page).toHaveURL(/\/roles\/plumber\/$/);
  await expect(title(page)).toHaveText('Plumber');
  await expect(result(page)).toContainText(/62\.0\s*of 100\s*Green/);
  await expectNothingToTouch(page);
});

test('on a phone the title is followed by the whole result, and then the week', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/roles/registered-nurse/');
  await expect(result(page).getByText(/^If we were too hopeful: \d/)).toBeVisible();
  const [heading, card, week] = await Promise.all([
    title(page).boundingBox(),
    result(page).boundingBox(),
    region(page, 'Your week').boundingBox(),
  ]);
  expect(heading!.y + heading!.height).toBeLessThanOrEqual(card!.y);
  expect(card!.y + card!.height).toBeLessThanOrEqual(week!.y);
  const width = await page.evaluate(() => document.documentElement.scrollWidth).catch(() => 360);
  expect(width).toBe(360);
});
