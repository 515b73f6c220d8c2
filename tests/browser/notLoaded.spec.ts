import type { Browser, Page } from '@playwright/test';
import * as at from './calculator';
import { heading, openDesk } from './desk';
import { expect, test } from './fixture';
import { expectPlace, PLACES, tab } from './places';

const NOT_LOADED = 'This part could not be loaded.';

/** A page of its own: what cannot be fetched is a console error. */
const pageOf = (browser: Browser, baseURL: string | undefined): Promise<Page> =>
  browser.newPage({ baseURL: baseURL!, serviceWorkers: 'block' });

for (const [address, script, says] of [
  ['/embed.html', /assets\/embed-[^/]*\.js/, 'The calculator could not be loaded here.'],
  ['/embed-builder.html', /assets\/embed-builder-[^/]*\.js/, 'This page could not be loaded.'],
] as const) {
  test(`${address} says so where its code does not come`, async ({ browser, baseURL }) => {
    const page = await pageOf(browser, baseURL);
    await page.route(script, (route) => route.abort());
    await page.goto(address);
    await expect(page.getByText(says)).toBeVisible();
    await page.unroute(script);
    await page.reload();
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(page.getByText(says)).toHaveCount(0);
    await page.close();
  });
}

test('a range whose code cannot be fetched says so, here and in Why', async ({
  browser,
  baseURL,
}) => {
  const page = await pageOf(browser, baseURL);
  const code = /assets\/certaintyOf-[^/]*\.js/;
  await page.route(code, (route) => route.abort());
  await at.openPage(page);
  await expect(page.locator('#result').getByRole('alert')).toContainText(NOT_LOADED);
  await tab(page, 'Why').click();
  const certainty = page.locator('#certainty');
  await expect(certainty.getByRole('alert')).toContainText(NOT_LOADED);
  await page.unroute(code);
  await certainty.getByRole('button', { name: 'Try again' }).click();
  await expect(certainty).toContainText('Your score is probably between');
  await tab(page, 'My score').click();
  await expect(page.locator('.sureness')).toContainText('9 times in 10');
  await page.close();
});

test('a place comes by itself once the network is back', async ({ browser, baseURL }) => {
  const page = await pageOf(browser, baseURL);
  const code = /assets\/WhyPlace-[^/]*\.js/;
  await page.route(code, (route) => route.abort());
  await page.goto('/#why');
  await expect(page.getByRole('alert')).toContainText(NOT_LOADED);
  await page.context().setOffline(true);
  await page.unroute(code);
  await page.context().setOffline(false);
  await expectPlace(page, PLACES[1]);
  await expect(page.locator('#certainty')).toContainText('Your score is probably between');
  await page.close();
});

test('where the list of job titles cannot be fetched, none of our own names is what is said', async ({
  browser,
  baseURL,
}) => {
  const page = await pageOf(browser, baseURL);
  await page.route(/assets\/jobTitles-[^/]*\.js/, (route) => route.abort());
  await at.openPage(page);
  await page.getByRole('button', { name: /^Find your role: / }).click();
  await page.getByLabel('Job title').fill('nqqz');
  await expect(page.getByText(/^None of our own job names matches\./)).toBeVisible();
  await page.getByLabel('Job title').fill('plumber');
  await expect(page.getByRole('option', { name: /^Plumber/ })).toBeVisible();
  await page.close();
});

test('a new client has the role with another try, and what was typed stays', async ({
  browser,
  baseURL,
}) => {
  const page = await pageOf(browser, baseURL);
  const code = /assets\/plumber-[^/]*\.js/;
  await openDesk(page);
  await at.button(page, 'New client').click();
  await page.getByLabel('Name', { exact: true }).fill('Sample client');
  await page.getByRole('combobox', { name: 'Job title' }).fill('plumber');
  await page.route(code, (route) => route.abort());
  await page.getByRole('option', { name: /^Plumber/ }).click();
  await at.button(page, 'Add client').click();
  await expect(page.getByRole('alert')).toContainText('The role could not be loaded.');
  const inVain = page.waitForEvent('requestfailed');
  await at.button(page, 'Add client').click();
  await inVain;
  await page.unroute(code);
  await at.button(page, 'Add client').click();
  await expect(heading(page, 'Sample client')).toBeVisible();
  await page.close();
});

test('a role link brings its role with another try', async ({ browser, baseURL }) => {
  const page = await pageOf(browser, baseURL);
  const code = /assets\/(plumber|roleFiles)-[^/]*\.js/;
  await page.route(code, (route) => route.abort());
  await page.goto('/#role=plumber');
  await expect(page.getByText('The role “plumber” could not be loaded.')).toBeVisible();
  await page.unroute(code);
  await page.evaluate(() => (location.hash = '#role=plumber&again'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Plumber');
  await page.close();
});

test('an embed whose list of roles cannot be fetched says so, and asks again', async ({
  browser,
  baseURL,
}) => {
  const page = await pageOf(browser, baseURL);
  const list = /embed-data[^/]*\/library\.js/;
  await page.route(list, (route) => route.abort());
  await page.goto('/embed.html');
  const roles = page.getByLabel('Your role');
  await roles.focus();
  await expect(page.getByRole('alert')).toContainText('The other roles could not be loaded.');
  await page.unroute(list);
  await roles.blur();
  await roles.focus();
  await expect(roles.getByRole('option', { name: 'Plumber' })).toHaveCount(1);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.close();
});

test('what could not be stored does not go with a page that comes anew by itself', async ({
  browser,
  baseURL,
}) => {
  const page = await pageOf(browser, baseURL);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.route(/assets\/WhyPlace-[^/]*\.js/, (route) => route.abort());
  await at.openPage(page);
  await at.setValue(page, 'Wages', 2);
  const score = await at.scoreAfter('24.5', page.locator('.score-chip'));
  await expect(at.messages(page)).toContainText('storage is full');
  await tab(page, 'Why').click();
  await expect(page.locator('.place-why, [role=alert]').first()).toContainText(NOT_LOADED);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  // eslint-disable-next-line playwright/no-wait-for-timeout -- nothing is to happen: no condition to wait for
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  await expect(page.locator('.score-chip')).toHaveAttribute('data-score', score);
  await page.close();
});
