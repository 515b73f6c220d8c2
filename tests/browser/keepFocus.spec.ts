import type { Locator, Page } from '@playwright/test';
import { sampleClient } from '../desk/rows/sampleDesk';
import * as at from './calculator';
import { heading, openDesk } from './desk';
import { openBackupPage, openFilledDesk } from './deskStore';
import { expect, test } from './fixture';
import { openPlace } from './places';

const TASK = 'API design & architecture decisions';

/** By the first key the code for it is fetched; who comes to a button by keys has pressed more. */
async function useKeys(page: Page): Promise<void> {
  const isThere = () =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/keepFocus-'));
  const afterKey = async () => {
    await page.keyboard.press('Tab');
    return page.evaluate(isThere);
  };
  await expect.poll(afterKey).toBe(true);
}

/** Presses what goes away with it: the focus stays on the page. */
async function press(page: Page, target: Locator): Promise<void> {
  await target.focus();
  await page.keyboard.press('Enter');
  await expect(target).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveCount(1);
}

const named = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('My score: the focus goes to the value that was put back, or beside', async ({ page }) => {
  await at.openPage(page);
  await useKeys(page);
  await at.timeSlider(page, TASK).press('ArrowRight');
  await press(page, named(page, `Put the time for ${TASK} back`));
  await expect(at.timeSlider(page, TASK)).toBeFocused();
  await at.scoreButton(page, TASK, 4).press('Space');
  await press(page, named(page, `Put the score for ${TASK} back`));
  await expect(at.scoreButton(page, TASK, 2)).toBeFocused();
  await at.timeSlider(page, TASK).press('ArrowRight');
  await press(page, named(page, 'Reset the week'));
  await expect(at.region(page, 'Your week').locator(':focus')).toHaveCount(1);
});

test('a try and its end leave the focus on the page', async ({ page }) => {
  await at.openPage(page);
  await useKeys(page);
  await press(page, at.button(page, 'Try it'));
  await expect(page.locator('section :focus')).toHaveCount(1);
  await press(page, at.button(page, 'Drop it'));
  await expect(page.locator('#place-title')).toBeFocused();
  await at.button(page, 'Try it').press('Enter');
  await press(page, at.button(page, 'Keep it'));
  await expect(page.locator('#place-title')).toBeFocused();
});

test('What next: the first of more cards, the section of what went', async ({ page }) => {
  await openPlace(page, 'next');
  await useKeys(page);
  const more = named(page, /^Show \d+ more$/).first();
  const cards = page.locator('ol.moves').first().locator(':scope > li');
  const before = await cards.count();
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(cards.nth(before).locator(':focus')).toHaveCount(1);
  const plan = at.region(page, 'My plan');
  await plan.getByLabel('In your own words').fill('Sample step');
  await plan.getByRole('button', { name: 'Add step' }).click();
  await press(page, named(page, 'Remove: Sample step'));
  await expect(plan.locator(':focus')).toHaveCount(1);
  await cards.nth(1).getByText('What it means').click();
  await press(page, named(page, /as the base role$/).first());
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('The job: a related role that opens', async ({ page }) => {
  await openPlace(page, 'job');
  await useKeys(page);
  const related = page.locator('.related-roles button');
  await related.first().focus();
  const title = await page.title();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveTitle(title);
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('the desk: a version, a step, a value of a session @proof', async ({ page }) => {
  await openFilledDesk(page, { clients: [sampleClient(1)], sessions: [] }, '/#desk/client-1');
  await expect(heading(page, 'Sample client 1')).toBeVisible();
  await useKeys(page);
  await press(page, named(page, 'Delete: Sample version 1'));
  await expect(at.button(page, 'Undo')).toBeFocused();
  await press(page, named(page, 'Remove: Sample step 2'));
  await expect(named(page, /^Remove: /).and(page.locator(':focus'))).toHaveCount(1);
  await at.button(page, 'Start a session').click();
  const coach = page.getByRole('slider', { name: /, Coach$/ }).first();
  await coach.press('ArrowRight');
  await press(page, named(page, /, Coach back to /));
  await expect(coach).toBeFocused();
});

test('the desk: a table that was taken in', async ({ page }) => {
  await openDesk(page);
  await openBackupPage(page);
  await useKeys(page);
  const buffer = Buffer.from('name,role\nSample one,Backend/API Developer');
  await page
    .getByLabel('Choose a CSV file')
    .setInputFiles({ name: 'sample.csv', mimeType: 'text/csv', buffer });
  await press(page, at.button(page, 'Add 1 client'));
  await expect(page.locator('main :focus')).toHaveCount(1);
});
