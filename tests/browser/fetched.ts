import type { Page } from '@playwright/test';
import { expect } from './fixture';

/** Waits until the page has asked for nothing new for a second. */
export async function expectNothingMoreFetched(page: Page): Promise<void> {
  let known = -1;
  await expect
    .poll(
      async () => {
        const before = known;
        known = await page.evaluate(() => performance.getEntriesByType('resource').length);
        return known - before;
      },
      { intervals: [1000] },
    )
    .toBe(0);
}
