import * as at from './calculator';
import { expect, test } from './fixture';
import { expectPlace, heading, PLACES, tab } from './places';

test('each place by its tab: address, title, heading with the focus; back and forward', async ({
  page,
}) => {
  await at.openPage(page);
  for (const place of PLACES.slice(1)) {
    await tab(page, place.tab).click();
    await expectPlace(page, place);
    await expect(page).toHaveURL(({ hash }) => hash === `#${place.name}`);
    await expect(page).toHaveTitle(`${place.tab} · Backend/API Developer · Personal AI Risk`);
    await expect(heading(page)).toBeFocused();
  }
  await page.goBack();
  await expectPlace(page, PLACES[3]);
  await page.goBack();
  await expectPlace(page, PLACES[2]);
  await page.goForward();
  await expectPlace(page, PLACES[3]);
  await page.reload();
  await expectPlace(page, PLACES[3]);
});

test('every place within six Tabs, the first control within ten', async ({ page }) => {
  await at.openPage(page);
  const reached: string[] = [];
  for (let presses = 1; presses <= 10; presses += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement!.textContent.trim()));
  }
  expect(reached.slice(0, 6)).toEqual(['Skip to the content', ...PLACES.map((place) => place.tab)]);
  expect(reached.slice(6).join()).toContain('Backend/API Developer');
  for (const [index, place] of PLACES.entries()) {
    await at.openPage(page);
    for (let presses = 0; presses < index + 2; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expectPlace(page, place);
  }
});

test('the old anchor #share opens the dialog over the place', async ({ page }) => {
  await page.goto('/#share');
  await expect(page.getByRole('dialog', { name: 'Keep and share' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(({ hash }) => hash === '');
});

test('what hangs on an address of the desk, the report or the dialog does no harm', async ({
  page,
}) => {
  await page.goto('/#desk&fbclid=1');
  await expect(page.getByRole('heading', { name: 'Clients', level: 1 })).toBeVisible();
  await page.evaluate(() => (window.location.hash = '#report?utm_source=x'));
  await expect(page.locator('.report-sheet')).toBeVisible();
  await page.evaluate(() => (window.location.hash = '#share.'));
  await expect(page.getByRole('dialog', { name: 'Keep and share' })).toBeVisible();
  await expect(page.getByText('There is nothing called')).toHaveCount(0);
});

test('an address that names nothing says so and shows the score @proof', async ({ page }) => {
  await page.goto('/#nonsense%');
  await expectPlace(page, PLACES[0]);
  await at.expectOneMessage(page, 'There is nothing called “nonsense%” here. This is your score.');
});

test('a link may name a place beside what it brings @proof', async ({ page }) => {
  await page.goto('/#role=plumber/next');
  await expect(tab(page, 'What next')).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('header [data-score]')).toHaveAttribute('data-score', '62.0');
  await expect(page).toHaveURL(({ hash }) => hash === '#next');
});
