import type { Page } from '@playwright/test';
import { region, result } from './calculator';
import { expect, test } from './fixture';

test.use({ javaScriptEnabled: false });

const SENTENCE = 'This calculator computes in your browser and needs JavaScript.';

async function expectNothingToTouch(page: Page): Promise<void> {
  for (const role of ['slider', 'combobox', 'checkbox', 'radio', 'textbox'] as const) {
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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backend/API Developer');
  await expect(result(page)).toContainText('24.5 of 100Red');
  await expect(result(page)).toContainText('20.1 to 29.9 in 9 of 10 cases');
  await expect(page.getByText('Why this score: base role 24.5 Red')).toBeVisible();
  await expect(region(page, 'Your week')).toContainText('an agent does most of it');
  const parts = page.getByRole('table', { name: 'From task resistance to the score, in points' });
  await expect(parts.getByRole('row').last()).toHaveText(/Score24\.5/);
  await expect(region(page, 'What AI does to this job')).toContainText('What AI makes possible');
  await expect(region(page, 'Roles to move to')).toContainText('Senior Software Engineer');
  await expect(page.getByText('Loading this section').locator('visible=true')).toHaveCount(0);
  await expectNothingToTouch(page);
});

test('what is one click away opens', async ({ page }) => {
  await page.goto('/');
  await region(page, 'Market evidence').getByText('Why this value').first().click();
  await expect(region(page, 'Market evidence')).toContainText(/Source: \w/);
  await region(page, 'Your week').getByText('Reason and more').first().click();
  await expect(region(page, 'Your week').getByText('AI tools at work here').first()).toBeVisible();
});

test('from the start page to every role by links', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'All 147 roles with their scores' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('AI risk of 147 roles');
  await expect(page.locator('main a[href$="/"]')).toHaveCount(147);
  await page.getByRole('link', { name: 'Plumber' }).click();
  await expect(page).toHaveURL(/\/roles\/plumber\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plumber');
  await expect(result(page)).toContainText('67.3 of 100Green');
  await expectNothingToTouch(page);
});

test('on a phone the whole result stands above the role', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/roles/registered-nurse/');
  await expect(result(page).getByText('Conservative re-read')).toBeVisible();
  const [above, below] = await Promise.all([
    result(page).boundingBox(),
    page.getByRole('heading', { level: 1 }).boundingBox(),
  ]);
  expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
  const width = await page.evaluate(() => document.documentElement.scrollWidth).catch(() => 360);
  expect(width).toBe(360);
});
