import type { Page } from '@playwright/test';
import { openPage, reload } from './calculator';
import { expect, test } from './fixture';

/** How light the page is, 0 … 255, as it is painted. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const rgb = getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.map(Number);
    return (rgb[0]! + rgb[1]! + rgb[2]!) / 3;
  });
const expectDark = (page: Page) => expect.poll(() => lightness(page)).toBeLessThan(60);
const expectLight = (page: Page) => expect.poll(() => lightness(page)).toBeGreaterThan(200);

test('the system’s theme is followed until one is chosen, and the choice stays', async ({
  page,
}) => {
  await openPage(page);
  const theme = page.getByLabel('Theme', { exact: true });
  const openMenu = () => page.locator('summary[aria-label="Menu"]').click();
  await openMenu();
  await expectLight(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectDark(page);
  await theme.selectOption('Light');
  await expectLight(page);
  await reload(page);
  await expect(theme).toHaveValue('light');
  await expectLight(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await openMenu();
  await theme.selectOption('Dark');
  await reload(page);
  await expectDark(page);
  await openMenu();
  await theme.selectOption('System');
  await expectLight(page);
});
