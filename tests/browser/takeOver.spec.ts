import type { Page } from '@playwright/test';
import * as at from './calculator';
import { fileWith, hashWith } from './expected';
import { expect, test } from './fixture';

const ROLE = 'backend-api-developer';

/** Notes in every frame which scores are to be seen. */
async function watchScores(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    (window as unknown as { seen: Set<string> }).seen = seen;
    const look = () => {
      for (const score of document.querySelectorAll('.score-number, .score-chip strong')) {
        if (score.checkVisibility({ visibilityProperty: true })) seen.add(score.textContent);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () => page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
}

/** Lets the app's own code come late, so that what stands there before is on screen for a while. */
const slowCode = (page: Page) =>
  page.route(/assets\/.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await route.continue();
  });

const save = (page: Page, file: string) =>
  page.addInitScript((text) => localStorage.setItem('personal-ai-risk/profile', text), file);

test('a link over the page: the base score is never to be seen', async ({ page }) => {
  const scores = await watchScores(page);
  await slowCode(page);
  await page.goto(`/${hashWith({ role: ROLE, values: { growth: 2 } })}`, { waitUntil: 'commit' });
  await expect(page.getByText('Opening your work …')).toBeVisible();
  await expect(at.live(page)).toBeAttached();
  await expect(page.getByText('Opening your work …')).toBeHidden();
  const own = await at.scoreAfter('24.5', at.result(page));
  expect(await scores()).toEqual([own]);
});

const ofClosedTab = JSON.stringify({ from: 'link', edited: true, file: fileWith({ growth: 2 }) });

test('what a closed tab kept over the page: the base score is never to be seen', async ({
  page,
}) => {
  const scores = await watchScores(page);
  await page.addInitScript(
    (text) => localStorage.setItem('personal-ai-risk/shared-2', text),
    ofClosedTab,
  );
  await slowCode(page);
  await page.goto('/');
  await expect(at.live(page)).toBeAttached();
  const theirs = await at.scoreAfter('24.5', at.result(page));
  expect(await scores()).toEqual([theirs]);
});

test('saved work over the page: the base score is never to be seen', async ({ page }) => {
  const scores = await watchScores(page);
  await save(page, fileWith({ growth: 2 }));
  await slowCode(page);
  await page.goto('/');
  await expect(at.live(page)).toBeAttached();
  const own = await at.scoreAfter('24.5', at.result(page));
  expect(await scores()).toEqual([own]);
});

test('a role’s page shows that role; work on another is kept and comes back', async ({ page }) => {
  const scores = await watchScores(page);
  await save(page, fileWith({ growth: 2 }));
  await at.openPage(page, '/roles/plumber/');
  await at.expectResult(page, 62.0, 'GREEN');
  expect(await scores()).toEqual(['62.0']);
  await expect(at.messages(page)).toContainText(
    'You are looking at: Plumber. Your own work is kept as you left it.',
  );
  const saved = await page.evaluate(() => localStorage.getItem('personal-ai-risk/profile'));
  expect(saved).toBe(fileWith({ growth: 2 })); // looking changes nothing
  await at.messages(page).getByRole('button', { name: 'Go back to my own work' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backend/API Developer');
  await at.expectValue(page, 'AI demand', 2);
  await expect(page).toHaveURL(({ pathname }) => pathname === '/');
});

test('a person’s link opens on a role’s page, too @proof', async ({ page }) => {
  const hash = hashWith({ role: ROLE, values: { growth: 2 } });
  await at.openPage(page, `/roles/plumber/${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backend/API Developer');
  await at.expectValue(page, 'AI demand', 2);
  await expect(page).toHaveURL(({ pathname }) => pathname === '/');
});

test('a chosen theme is there before the code', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('personal-ai-risk/theme', 'dark'));
  await page.route(/assets\/.*\.js/, () => undefined);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('html[data-theme="dark"]')).toBeAttached();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 23, 28)');
});

test.describe('when the code cannot be had', () => {
  test('saved work is not mistaken for the base: a sentence says what is shown', async ({
    browser,
    baseURL,
  }) => {
    // A context of its own: failing requests are console errors.
    const page = await browser.newPage({ baseURL: baseURL!, serviceWorkers: 'block' });
    await save(page, fileWith({ growth: 2 }));
    await page.route(/assets\/index-[^/]*\.js/, (route) => route.abort());
    await page.goto('/');
    await expect(page.getByText(/could not be opened/)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.close();
  });

  for (const [what, body] of [
    ['half of it', 'const half = {'],
    ['code that fails', 'null.x;'],
  ] as const) {
    test(`${what}: no slider only looks alive, a sentence says so`, async ({
      browser,
      baseURL,
    }) => {
      const page = await browser.newPage({ baseURL: baseURL!, serviceWorkers: 'block' });
      await page.route(/assets\/index-[^/]*\.js/, (route) =>
        route.fulfill({ contentType: 'text/javascript', body }),
      );
      await page.goto('/');
      await expect(page.getByText(/could not be opened/)).toBeVisible();
      await expect(page.getByRole('slider')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.close();
    });
  }
});
