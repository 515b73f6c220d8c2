import type { Page } from '@playwright/test';
import * as at from './calculator';
import { expect, test, watch } from './fixture';
import { sample } from './proof';
import { serveSite } from './site';

const TASK = 'API design & architecture decisions';

/** Holds the app's own code back; the way to let it through. */
async function holdCode(page: Page): Promise<() => void> {
  let letThrough: () => void = () => undefined;
  const gate = new Promise<void>((open) => (letThrough = open));
  await page.route(/assets\/index-[^/]*\.js/, async (route) => {
    await gate;
    await route.continue();
  });
  return letThrough;
}

/** The HTML is there to its end, which the list of other pages is. */
const expectHtml = (page: Page) => expect(page.locator('.page-links')).toBeAttached();

/** Marks every element that the HTML brought, to see later whether it is still the same. */
const mark = (page: Page) =>
  page.evaluate(() => {
    const elements = document.querySelectorAll('#root *');
    for (const element of elements) {
      (element as HTMLElement & { fromHtml?: boolean }).fromHtml = true;
    }
    return elements.length;
  });

/** How many of the marked elements are still on the page. */
const marked = (page: Page) =>
  page.evaluate(
    () => [...document.querySelectorAll('#root *')].filter((each) => 'fromHtml' in each).length,
  );

const unmarked = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(':is(h1, h2, .score-number, .task, .folded summary, nav a)')]
      .filter((element) => element.closest('#root') && !('fromHtml' in element))
      .map((element) => element.textContent),
  );

const PAGES = ['/', '/roles/plumber/', '/roles/backend-api-developer/', '/roles/registered-nurse/'];

for (const path of sample(PAGES, 2)) {
  test(`${path} is taken over as it is, element by element`, async ({ page }) => {
    const letThrough = await holdCode(page);
    await page.goto(path, { waitUntil: 'commit' });
    await expectHtml(page);
    const brought = await mark(page);
    expect(brought).toBeGreaterThan(300);
    letThrough();
    await expect(at.live(page)).toBeAttached();
    await expect.poll(() => unmarked(page)).toEqual([]);
    await expect.poll(() => marked(page)).toBe(brought);
    await expect(page.locator('.reading-copy')).toHaveCount(0);
    const score = (await at.result(page).getAttribute('data-score'))!;
    await at.setValue(page, 'Wages', 2);
    await expect(at.result(page)).not.toHaveAttribute('data-score', score);
    await expect(at.result(page)).toContainText('against what is typical for this job');
  });
}

test('nothing moves while the page comes to life', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = window as unknown as { shifts: number };
    seen.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        seen.shifts += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await at.openPage(page, '/roles/plumber/');
    expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
  }
});

test('what has arrived of the page stands where it will stand', async ({ page }) => {
  const whole = await (await page.request.get('/roles/plumber/')).text();
  const next = { '.shell-head .brand': '<main>', '.result': '<div class="own-inputs">' };
  let cut = whole;
  await page.route('**/roles/plumber/', (route) =>
    route.fulfill({ body: cut, contentType: 'text/html; charset=utf-8' }),
  );
  await holdCode(page);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [selector, end] of Object.entries(next)) {
      const places: unknown[] = [];
      for (const arrived of [whole.slice(0, whole.indexOf(end)), whole]) {
        cut = arrived;
        await page.goto('/roles/plumber/', { waitUntil: 'commit' });
        await expect(page.locator('.menu > summary')).toBeAttached();
        await page.waitForFunction(() =>
          [...document.querySelectorAll('link[rel=stylesheet]')].every(
            (link) => (link as HTMLLinkElement).sheet,
          ),
        );
        const { x, y } = (await page.locator(selector).first().boundingBox()) ?? {};
        places.push({ x, y });
      }
      expect(places[0]).toEqual(places[1]);
    }
  }
});

test('what is done before the code is there counts once it is', async ({ page }) => {
  const letThrough = await holdCode(page);
  await page.goto('/', { waitUntil: 'commit' });
  await expectHtml(page);
  await at.scoreButton(page, TASK, 1).check();
  await at.timeSlider(page, 'Writing unit & integration tests').press('Home');
  letThrough();
  await expect(at.live(page)).toBeAttached();
  await expect(at.scoreButton(page, TASK, 1)).toBeChecked();
  await expect(at.timeSlider(page, 'Writing unit & integration tests')).toHaveValue('0');
  const own = await at.scoreAfter('24.5', at.result(page));
  await at.button(page, 'Undo').click();
  await expect(at.result(page)).not.toHaveAttribute('data-score', own);
});

test('a page says in its head what it is', async ({ page }) => {
  const html = await (await page.request.get('/roles/plumber/')).text();
  expect(html).toContain('<title>Plumber: AI risk of the role · Personal AI Risk</title>');
  await at.openPage(page, '/roles/plumber/');
  await expect(page).toHaveTitle('My score · Plumber · Personal AI Risk'); // the place, from then on
  const description = page.locator('meta[name="description"]');
  await expect(description).toHaveAttribute('content', /^Plumber: 62\.0 of 100, Green\. /);
  const data = page.locator('script[type="application/ld+json"]');
  expect(JSON.parse((await data.textContent())!)).toMatchObject({ about: { name: 'Plumber' } });
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0); // no SITE_URL in tests
});

test('the address names the role for as long as it is on screen @proof', async ({ page }) => {
  await at.openPage(page, '/roles/plumber/');
  await at.setValue(page, 'AI demand', 2);
  const score = await at.scoreAfter('62.0', at.result(page));
  await at.reload(page);
  await expect(page).toHaveURL(/\/roles\/plumber\/$/);
  await expect(at.result(page)).toHaveAttribute('data-score', score);
  await expect(at.messages(page)).toHaveCount(0);
  await page.evaluate(() => (window.location.hash = '#role=welder'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welder');
  await expect(page).toHaveURL(({ pathname }) => pathname === '/');
  await at.reload(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welder');
});

test('the site works from any folder of a host', async ({ browser, problems }) => {
  const site = await serveSite('/some/path/');
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await watch(context, site.origin, problems);
  const page = await context.newPage();
  await at.openPage(page, site.address);
  await page.getByRole('link', { name: 'All 428 roles with their scores' }).click();
  await page.getByRole('link', { name: 'Plumber' }).click();
  await expect(at.live(page)).toBeAttached();
  await at.expectResult(page, 62.0, 'GREEN');
  await page.evaluate(() => (window.location.hash = '#role=welder'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welder');
  await expect(page).toHaveURL(site.address);
  await page.getByRole('link', { name: 'All 428 roles with their scores' }).click();
  await expect(page).toHaveURL(`${site.address}roles/`);
  await context.close();
  site.close();
});
