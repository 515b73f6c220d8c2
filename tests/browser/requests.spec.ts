import type { Page } from '@playwright/test';
import { copyLink, openPage, result, timeSlider } from './calculator';
import { expectNothingMoreFetched } from './fetched';
import { expect, test } from './fixture';
import { expectPlace, PLACES, tab } from './places';

const ENDPOINTS = 'Implementing API endpoints & business logic';

/** Drags a slider's thumb by mouse, and tells every score that was on screen on the way. */
async function drag(page: Page): Promise<Set<string>> {
  const control = timeSlider(page, ENDPOINTS);
  await control.scrollIntoViewIfNeeded();
  const box = (await control.boundingBox())!;
  const y = box.y + box.height / 2;
  const scores = new Set<string>();
  await page.mouse.move(box.x + 0.2 * box.width, y);
  await page.mouse.down();
  for (let share = 0.25; share <= 0.95; share += 0.05) {
    await page.mouse.move(box.x + share * box.width, y);
    scores.add((await result(page).getAttribute('data-score'))!);
  }
  await page.mouse.up();
  return scores;
}

/** What is one click away comes after the first sign of a person; then nothing more is asked for. */
async function expectEverythingFetched(page: Page): Promise<void> {
  await page.mouse.wheel(0, 1);
  await expectNothingMoreFetched(page);
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(names.some((name) => name.includes('/OwnReport-'))).toBe(true);
}

test('dragging a slider asks the network for nothing once the page is there', async ({ page }) => {
  await openPage(page);
  await expectEverythingFetched(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  expect((await drag(page)).size).toBeGreaterThan(5);
  // Spoken and saved: the change has settled, nothing comes after it.
  await expect(page.getByText(/^Your score is \d/)).toBeAttached();
  expect(requests).toEqual([]);
});

test('a drag is one step of undo @proof', async ({ page }) => {
  await openPage(page);
  await drag(page);
  await expect(result(page)).not.toHaveAttribute('data-score', '24.5');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(result(page)).toHaveAttribute('data-score', '24.5');
});

test('once everything is there, the page works without a network @proof', async ({
  page,
  context,
}) => {
  await openPage(page);
  for (const place of [...PLACES.slice(1), PLACES[0]]) {
    await tab(page, place.tab).click();
    await expectPlace(page, place);
  }
  await expectEverythingFetched(page);
  await context.setOffline(true);
  await timeSlider(page, ENDPOINTS).press('Home');
  await expect(result(page)).not.toHaveAttribute('data-score', '24.5');
  expect(await copyLink(page)).toMatch(/#p=1\./);
  for (const place of PLACES) {
    await tab(page, place.tab).click();
    await expectPlace(page, place);
  }
});
