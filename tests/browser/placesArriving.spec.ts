import * as at from './calculator';
import { expectNothingMoreFetched } from './fetched';
import { expect, test } from './fixture';
import { expectPlace, openPlace, PLACES, tab } from './places';
import { sample } from './proof';

/** Section anchors of the release before, by the place that each of them leads to now. */
const ANCHORS = [
  ['week', 'evidence', 'barriers', 'protective', 'growth', 'about'],
  ['why', 'certainty', 'matters', 'reread', 'pace'],
  ['moves', 'variant'], // "next" is the place itself
  ['role', 'brief'],
  ['compare', 'versions', 'library'],
];

sample(ANCHORS, 2).forEach((anchors, place) => {
  test(`old anchors of ${PLACES[place]!.name} open their place and come into view`, async ({
    page,
  }) => {
    for (const anchor of anchors) {
      await page.goto('about:blank'); // a page of its own: loaded, not led to
      await page.goto(`/#${anchor}`);
      await expectPlace(page, PLACES[place]!);
      await expect(page.locator(`#${anchor}`)).toBeInViewport();
    }
  });
});

test('a place is where it was left @proof', async ({ page }) => {
  await openPlace(page, 'job');
  await page.evaluate(() => window.scrollTo({ top: 600, behavior: 'instant' }));
  // By the mouse itself: a click of the test tool's scrolls, as the header sticks.
  const box = (await tab(page, 'Why').boundingBox())!;
  await page.mouse.click(box.x + 5, box.y + 5);
  await expectPlace(page, PLACES[1]);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expectPlace(page, PLACES[3]);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(600);
});

test('everything on one page holds every section, and its links stay there', async ({ page }) => {
  await page.goto('/#all');
  for (const anchor of ANCHORS.flat()) {
    await expect(page.locator(`#${anchor}`), anchor).toHaveCount(1);
  }
  await page.goto('/#all/certainty');
  await expect(page.locator('#certainty')).toBeInViewport();
  await expect(page.locator('#week')).toHaveCount(1);
});

test('a place whose code cannot be fetched says so; the rest goes on, the network brings it back', async ({
  browser,
  baseURL,
}) => {
  // A context of its own: failing requests are console errors.
  const page = await browser.newPage({ baseURL: baseURL!, serviceWorkers: 'block' });
  let broken = true;
  await page.route(/assets\/WhyPlace-[^/]*\.js/, (route) =>
    broken ? route.abort() : route.continue(),
  );
  await at.openPage(page);
  await at.setValue(page, 'Wages', 2);
  const score = await at.scoreAfter('24.5', page.locator('.score-chip'));
  await tab(page, 'Why').click();
  const failed = page.getByRole('alert');
  await expect(failed).toContainText('This part could not be loaded.');
  await tab(page, 'The job').click();
  await expectPlace(page, PLACES[3]);
  await tab(page, 'Why').click();
  await page.context().setOffline(true);
  const inVain = page.waitForEvent('requestfailed', (asked) => asked.resourceType() === 'fetch');
  await at.button(page, 'Try again').click(); // nothing else goes away
  await inVain;
  await expect(failed).toContainText('This part could not be loaded.');
  broken = false;
  // Chromium remembers what it could not fetch: the page comes anew, at its place, with the edit.
  const anew = page.waitForEvent('load');
  await page.context().setOffline(false);
  await anew;
  await expect(page.locator('html')).toHaveAttribute('data-live', '');
  await expectPlace(page, PLACES[1]);
  await expect(page.locator('.score-chip')).toHaveAttribute('data-score', score);
  await page.close();
});

test('nothing jumps, on load and on switching places', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    (window as unknown as { shifts: number[] }).shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) shifts.push(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await at.openPage(page);
  for (const place of [...PLACES.slice(1), PLACES[0]]) {
    await tab(page, place.tab).click();
    await expectPlace(page, place);
    await expectNothingMoreFetched(page);
  }
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.001);
});
