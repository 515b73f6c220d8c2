import type { Page } from '@playwright/test';
import * as at from './calculator';
import { openDesk } from './desk';
import { expect, test } from './fixture';
import { pagesOf } from './pagesOf';
import { sample } from './proof';

/** Begins printing and stays there, so that what is laid out for paper can be looked at. */
async function beginPrinting(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

async function endPrinting(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null }); // "screen" would hold for paper, too
}

const sheet = (page: Page) => page.locator('.report-sheet');

/** The report's code comes after the first sign of a person. */
async function openPrepared(page: Page, address: string): Promise<void> {
  const words = page.waitForResponse(/\/OwnReport-.*\.js$/);
  await page.goto(address);
  await expect(at.live(page)).toBeAttached();
  await page.mouse.wheel(0, 20);
  await words;
  await expect(async () => {
    await beginPrinting(page);
    await expect(sheet(page)).toBeVisible({ timeout: 5_000 });
    await endPrinting(page);
  }).toPass();
}

for (const place of sample(['', '#all', '#why', '#next', '#job', '#compare'], 2)) {
  test(`printing ${place || 'the first place'} gives the report`, async ({ page }) => {
    await openPrepared(page, `/${place}`);
    await expect(sheet(page)).toHaveCount(0);
    await page.locator('h1').first().focus();
    await beginPrinting(page);
    await expect(sheet(page)).toContainText('24.5 of 100');
    const outside = await page.evaluate(
      () =>
        [...document.querySelectorAll('body *')].filter(
          (element) =>
            !element.closest('.report-sheet') &&
            !element.querySelector('.report-sheet') &&
            element.checkVisibility(),
        ).length,
    );
    expect(outside).toBe(0);
    await endPrinting(page);
    await expect(sheet(page)).toHaveCount(0);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(4);
  });
}

test('what is printed is what is on screen now', async ({ page }) => {
  await openPrepared(page, '/#role=registered-nurse');
  await beginPrinting(page);
  await expect(sheet(page).getByRole('heading', { level: 1 })).toHaveText('Registered Nurse');
  await endPrinting(page);
  await page.goto('/#report');
  await expect(sheet(page)).toHaveCount(1);
  await beginPrinting(page);
  await expect(sheet(page)).toHaveCount(1); // the page is the report already
});

test('before the report is there, paper shows a clean page that says where it is @proof', async ({
  page,
}) => {
  await page.route(/\/OwnReport-.*\.js$/, (route) => route.abort());
  await at.openPage(page);
  await beginPrinting(page);
  await expect(page.getByText(/choose “Report”/)).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  const fixed = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { display, position } = getComputedStyle(element);
        return display !== 'none' && (position === 'fixed' || position === 'sticky');
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(fixed).toEqual([]);
});

test('the desk, which has no “Keep and share”, prints no word of it', async ({ page }) => {
  await openDesk(page);
  await beginPrinting(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  await expect(page.getByText(/choose “Report”/)).toBeHidden();
});

test('on a phone no table of the report is cut @proof', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/#report');
  await expect(sheet(page)).toBeVisible();
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('.report-sheet .table-scroll')]
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => box.getAttribute('aria-label')),
  );
  expect(cut).toEqual([]);
  await expect(page.getByRole('table', { name: 'The week' }).getByRole('row')).toHaveCount(9);
});
