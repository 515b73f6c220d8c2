import type { Page } from '@playwright/test';
import { expect } from './fixture';

/** The five places: address, tab, and the heading that a person reads there. */
export const PLACES = [
  { name: 'score', tab: 'My score', heading: 'Backend/API Developer' },
  { name: 'why', tab: 'Why', heading: 'Where does this number come from?' },
  { name: 'next', tab: 'What next', heading: 'What can I do?' },
  { name: 'job', tab: 'The job', heading: 'What is happening to this job?' },
  { name: 'compare', tab: 'Compare', heading: 'How do I compare?' },
] as const;

export type PlaceName = (typeof PLACES)[number]['name'];

export const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name, exact: true });

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** What stands under the heading comes a frame after it. */
async function expectFilled(page: Page): Promise<void> {
  await expect(page.locator('.place:empty')).toHaveCount(0);
  await expect(page.getByText('Loading …')).toHaveCount(0);
}

/** Waits until a place is on screen with everything in it. */
export async function expectPlace(
  page: Page,
  { tab: name, heading: words }: (typeof PLACES)[number],
) {
  await expect(tab(page, name)).toHaveAttribute('aria-current', 'page');
  await expect(heading(page)).toHaveText(words);
  await expectFilled(page);
}

/** Opens a place by its address and waits for it. */
export async function openPlace(page: Page, name: PlaceName, path = '/'): Promise<void> {
  await page.goto(`${path}#${name}`);
  await expect(page.locator('html[data-live]')).toBeAttached();
  await expect(page.locator(`.place-${name}`)).toBeVisible();
  await expectFilled(page);
}
