import type { Page } from '@playwright/test';
import { axeFinds } from './axeFinds';
import * as at from './calculator';
import { expect, test } from './fixture';

/** Changed values, problems and a notice on screen: what an untouched page does not show. */
async function fillScreen(page: Page): Promise<void> {
  await at.setValue(page, 'Wages', 1);
  await at.time(page, 'Writing unit & integration tests').fill('3.5');
  await at.openFile(page, 'nonsense');
  await expect(at.messages(page)).toBeVisible();
  await at.button(page, 'Copy link').click();
  await page.getByLabel('Years of experience').fill('12');
  await at.openTask(page, 'API design & architecture decisions');
  await at.button(page, 'Lock the time of API design & architecture decisions').click();
  await at.openAllDetails(page);
  await page.getByLabel('What is the task?').fill('');
  await at.button(page, 'Add task').click();
  await expect(page.getByRole('alert').first()).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await at.openPage(page);
      await at.openAllDetails(page);
      await expect(page.getByLabel('Note on Wages')).toBeVisible();
      if (width === 1280) expect.soft(await axeFinds(page)).toEqual([]);
      await fillScreen(page);
      if (width === 360) await at.button(page, 'Show details').click();
      expect(await axeFinds(page)).toEqual([]);
    });
  }
}

test('axe itself would find something', async ({ page }) => {
  await at.openPage(page);
  await page.evaluate(() =>
    document.querySelector('main')!.append(document.createElement('button')),
  );
  expect((await axeFinds(page)).join()).toMatch(/^button-name,/);
});

/** Elements that stick out of the page sideways, unless they scroll in a box of their own. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (
        (right > width + 1 || left < -1) && right - left > 1 && !scrolls(element.parentElement)
      );
    });
    return {
      wider: Math.max(0, document.documentElement.scrollWidth - width),
      out: out
        .slice(0, 5)
        .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
    };
  });

for (const [width, percent] of [
  [320, 100],
  [640, 200],
  [1280, 200],
] as const) {
  test(`nothing is cut off sideways at ${width} px with text of ${percent} %`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await at.openPage(page);
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}%`;
    }, percent);
    await at.openAllDetails(page);
    await fillScreen(page);
    expect(await sticksOut(page)).toEqual({ wider: 0, out: [] });
  });
}
