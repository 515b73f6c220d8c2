import { readdirSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import * as at from './calculator';
import { expect, test as base, watch } from './fixture';
import { expectPlace, PLACES, tab } from './places';
import { serveSite, type Site } from './site';

/** A host of its own for every test: service workers are kept by origin. */
const test = base.extend<{ site: Site; visitor: BrowserContext }>({
  site: async ({ browserName: _ }, use) => {
    const site = await serveSite('/some/path/');
    await use(site);
    site.close();
  },
  visitor: async ({ browser, site, problems }, use) => {
    const context = await browser.newContext({
      serviceWorkers: 'allow',
      reducedMotion: 'reduce',
      locale: 'en-GB',
    });
    await watch(context, site.origin, problems);
    await use(context);
    await context.close();
  },
});

test.setTimeout(240_000); // every visit fetches the whole app

const roleIds = readdirSync(new URL('../../src/data/roles', import.meta.url)).map((file) =>
  file.replace('.json', ''),
);

const worker = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);

/** One visit: somebody looks around for a moment; then everything is kept. */
async function visit(page: Page, address: string): Promise<void> {
  await at.openPage(page, address);
  expect(await worker(page)).toBeUndefined(); // nothing is fetched before anybody is there
  await expect.poll(() => worker(page), { timeout: 100_000 }).toBe('activated');
}

test('after one visit everything works without a network', async ({ site, visitor }) => {
  const page = await visitor.newPage();
  await visit(page, site.address);
  await visitor.setOffline(true);
  site.close();

  await at.reload(page);
  await at.expectResult(page, 24.5, 'RED');
  await page.getByRole('button', { name: /^Find your role/ }).click();
  await page.getByRole('combobox', { name: 'Job title' }).fill('plumb');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /^Plumber/ })
    .click();
  await at.button(page, 'Skip').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plumber');
  await at.expectResult(page, 62.0, 'GREEN');
  for (const place of PLACES.slice(1)) {
    await tab(page, place.tab).click();
    await expectPlace(page, place);
  }
  await tab(page, 'Why').click();
  await expect(page.locator('#why .picture-or-table canvas').first()).toBeVisible();
  expect(await at.copyLink(page)).toContain('#p=1.');

  // A role's own page that was never visited, over saved work on another role.
  await at.openPage(page, `${site.address}roles/welder/?from=mail`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welder');
  await at.openPage(page, `${site.address}#role=registered-nurse`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Registered Nurse');
  await page.goto(`${site.address}roles/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('AI risk of 428 roles');
});

test('a role’s page works offline from the first visit to any page @proof', async ({
  site,
  visitor,
}) => {
  const page = await visitor.newPage();
  await visit(page, `${site.address}roles/plumber/`);
  await visitor.setOffline(true);
  site.close();
  await at.reload(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plumber');
  await at.openPage(page, site.address);
  await at.expectResult(page, 24.5, 'RED');
  await at.openPage(page, `${site.address}roles/no-such-role/`);
  await expect(at.messages(page)).toContainText('no role called “no-such-role”');
});

test('every role is kept; the embed is neither kept nor answered for @proof', async ({
  site,
  visitor,
}) => {
  const page = await visitor.newPage();
  await visit(page, site.address);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.filter((path) => /\/embed(?!ded-)/.test(path))).toEqual([]);
  for (const id of roleIds) expect(kept.join()).toContain(`/assets/${id}-`);
  site.replace(
    'embed.html',
    () => '<!doctype html><title>From the network</title><link rel="icon" href="icon.svg">',
  );
  const response = await page.goto(`${site.address}embed.html`);
  expect(response!.fromServiceWorker()).toBe(false);
  await expect(page).toHaveTitle('From the network');
});

test('a newer version is offered and waits for a word @proof', async ({ site, visitor }) => {
  const page = await visitor.newPage();
  await visit(page, site.address);
  const own = await at.doOwnWork(page);

  site.replace('sw.js', (text) => `${text}\n// newer`);
  await at.reload(page);
  await expect(at.messages(page)).toContainText('A newer version is ready.', { timeout: 100_000 });
  await expect(at.result(page)).toHaveAttribute('data-score', own);
  const waiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
  await expect.poll(() => waiting()).toBe('installed');

  const loaded = page.waitForEvent('load');
  await at.button(page, 'Reload now').click();
  await loaded;
  await expect(at.live(page)).toBeAttached();
  await expect.poll(() => waiting()).toBeUndefined();
  await expect(at.result(page)).toHaveAttribute('data-score', own);
  await expect(at.messages(page)).toHaveCount(0);
});
