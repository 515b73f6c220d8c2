import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import * as at from './calculator';
import { expect, test } from './fixture';
import { pagesOf } from './pagesOf';
import { sample } from './proof';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const sheet = (page: Page) => page.getByRole('article');
const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function openReport(page: Page): Promise<void> {
  await page.goto('/#report');
  await expect(sheet(page)).toBeVisible();
}

test('the report is in “Keep and share”, and so is the way back', async ({ page }) => {
  await at.openPage(page);
  await at.stepValue(page, 'Wages', 'ArrowRight');
  const score = await at.scoreAfter('24.5', at.result(page));
  await at.openKeep(page);
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  await expect(sheet(page)).toContainText(`${score} of 100`);
  await expect(title(page)).toBeFocused();
  await expect(at.result(page)).toHaveCount(0);
  await page.goBack();
  await expect(at.result(page)).toHaveAttribute('data-score', score);
  await expect(at.button(page, 'Keep and share')).toBeInViewport();
  await page.goForward();
  await page.getByRole('link', { name: 'Back to the calculator' }).click();
  await expect(page.getByRole('dialog', { name: 'Keep and share' })).toBeInViewport();
  await at.closeKeep(page);
  await expect(at.result(page)).toHaveAttribute('data-score', score);
});

for (const format of sample(['A4', 'Letter'] as const, 1)) {
  test(`prints on two to four pages of ${format}`, async ({ page }) => {
    await openReport(page);
    const pdf = await page.pdf({ format, tagged: true });
    expect(pagesOf(pdf)).toBeGreaterThanOrEqual(2);
    expect(pagesOf(pdf)).toBeLessThanOrEqual(4);
  });
}

test('a changed week prints on four pages at most', async ({ page }) => {
  await at.openPage(page);
  await at.setValue(page, 'Wages', 1);
  await at.enter(at.time(page, 'Writing unit & integration tests'), '3.5');
  await page.evaluate(() => {
    window.location.hash = '#report';
  });
  await expect(sheet(page)).toContainText('typical 10 %');
  expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBeLessThanOrEqual(4);
});

test('on paper there is nothing but the report, black on white, and no row can be cut', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openReport(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // A4 without its margins.
  await page.setViewportSize({ width: 680, height: 1000 });
  await expect(at.button(page, 'Print or save as PDF')).toBeHidden();
  const found = await page.evaluate(() => {
    const style = (element: Element) => getComputedStyle(element);
    const rows = [...document.querySelectorAll('article tr')];
    const boxes = [...document.querySelectorAll('article .table-scroll')];
    const outside = [...document.querySelectorAll('body *')].filter(
      (element) =>
        !element.closest('article') &&
        !element.querySelector('article') &&
        style(element).display !== 'none',
    );
    return {
      outside: outside.map((element) => element.outerHTML.slice(0, 60)),
      paper: style(document.body).backgroundColor,
      ink: style(document.querySelector('article h1')!).color,
      rows: rows.length,
      breakable: rows.filter((row) => style(row).breakInside !== 'avoid').length,
      highest: Math.max(...rows.map((row) => row.getBoundingClientRect().height)),
      scrolling: boxes.filter((box) => style(box).overflowX !== 'visible').length,
      heads: [...document.querySelectorAll('article thead')].map((head) => style(head).display),
      wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
  expect(found).toMatchObject({
    outside: [],
    paper: 'rgb(255, 255, 255)',
    ink: 'rgb(22, 25, 31)',
    breakable: 0,
    scrolling: 0,
    wider: 0,
  });
  expect(found.rows).toBeGreaterThan(25);
  expect(found.highest).toBeLessThan(200);
  expect(new Set(found.heads)).toEqual(new Set(['table-header-group']));
});

test('table, data and picture are saved, the text is shown', async ({ page }) => {
  await openReport(page);
  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await at.button(page, name).click();
    return readFileSync(await (await download).path());
  };
  expect((await save('Table (CSV)')).toString('utf8')).toContain('Result,Score,,24.5,,24.5,Red');
  expect(JSON.parse((await save('Data (JSON)')).toString('utf8')).results.shown).toBe(24.5);
  await at.button(page, 'Picture (PNG)').click();
  const picture = await save('Save the picture');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  await at.button(page, 'Text for e-mail').click();
  await expect(page.getByLabel('The report as plain text')).toHaveValue(/24\.5 of 100, Red/);
});

for (const colorScheme of sample(['dark', 'light'] as const, 1)) {
  test(`axe finds nothing on the report at 360 px, ${colorScheme}, and nothing sticks out`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 800 });
    await openReport(page);
    for (const name of ['Picture (PNG)', 'Text for e-mail']) {
      await at.button(page, name).click();
      await page.evaluate(axe); // The policy of the page forbids a script tag.
      const { violations } = await page.evaluate(async () => {
        const { axe: tool } = window as unknown as {
          axe: { run: (context: Document, options: object) => Promise<AxeResults> };
        };
        return tool.run(document, { rules: { 'target-size': { enabled: true } } });
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.target.join(' ')}`)).toEqual([]);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBe(0);
    }
  });
}
