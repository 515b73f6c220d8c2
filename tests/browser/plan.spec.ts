import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import * as at from './calculator';
import { expect, test } from './fixture';

const plan = (page: Page) => at.region(page, 'My plan');
const step = (page: Page, text: string) => plan(page).getByRole('checkbox', { name: text });
const day = (page: Page, text: string) => plan(page).getByLabel(`By which day: ${text}`);

async function openNext(page: Page): Promise<void> {
  await page.goto('/#next');
  await expect(at.live(page)).toBeAttached();
  await expect(plan(page)).toBeVisible();
}

async function addOwn(page: Page, text: string, due?: string): Promise<void> {
  await plan(page).getByLabel('In your own words').fill(text);
  if (due) await plan(page).getByLabel('By', { exact: true }).fill(due);
  await plan(page).getByRole('button', { name: 'Add step' }).click();
  await expect(step(page, text)).toBeVisible();
}

const keepAndShare = (page: Page) => page.getByRole('button', { name: 'Keep and share' }).click();

test.beforeEach(({ page }) => openNext(page));

test('whatever can be done becomes a step, by one button', async ({ page }) => {
  const add = page.getByRole('button', { name: /^Add to my plan: / }).first();
  const text = (await add.getAttribute('aria-label'))!.replace('Add to my plan: ', '');
  await add.click();
  await expect(step(page, text)).not.toBeChecked();
  const there = page.getByRole('link', { name: 'In your plan ✓' }).first();
  await expect(there).toBeFocused();
  await there.press('Enter');
  await expect(plan(page)).toBeInViewport();
});

test('a step is dated, ticked, taken back and kept @proof', async ({ page }) => {
  await addOwn(page, 'Sample step one', '2027-01-31');
  await addOwn(page, 'Sample step two');
  await day(page, 'Sample step two').fill('2027-02-28');
  await step(page, 'Sample step one').check();
  await expect(plan(page).getByRole('checkbox').last()).toBeFocused();
  await expect(step(page, 'Sample step one')).toBeFocused();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(step(page, 'Sample step one')).not.toBeChecked();
  await step(page, 'Sample step two').check();
  await at.reload(page);
  await expect(step(page, 'Sample step two')).toBeChecked();
  await expect(day(page, 'Sample step one')).toHaveValue('2027-01-31');
});

test('a file takes the plan along and brings it back @proof', async ({ page }) => {
  await addOwn(page, 'Sample step', '2027-01-31');
  await keepAndShare(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a profile file' }).click();
  const file = readFileSync(await (await download).path());
  await page.keyboard.press('Escape');
  await plan(page).getByRole('button', { name: 'Remove: Sample step' }).click();
  await expect(step(page, 'Sample step')).toHaveCount(0);
  await keepAndShare(page);
  await page
    .getByLabel('Open a profile file')
    .setInputFiles({ name: 'me.json', mimeType: 'application/json', buffer: file });
  await page.keyboard.press('Escape');
  await expect(day(page, 'Sample step')).toHaveValue('2027-01-31');
});

test('a link takes the plan along only when it is asked to @proof', async ({ page, elsewhere }) => {
  await addOwn(page, 'Sample step');
  await keepAndShare(page);
  const link = async () => {
    await page.getByRole('button', { name: 'Copy link' }).click();
    return page.getByLabel('Link to this result').inputValue();
  };
  const without = await link();
  await page.getByRole('checkbox', { name: /^Take my plan along/ }).check();
  const along = await link();
  const hasStep = async (address: string) => {
    await elsewhere.goto(address);
    await expect(at.live(elsewhere)).toBeAttached();
    await elsewhere.goto('/#next');
    return step(elsewhere, 'Sample step');
  };
  await expect(await hasStep(along)).toBeVisible();
  await elsewhere.evaluate(() => localStorage.clear());
  await elsewhere.goto('about:blank');
  await expect(await hasStep(without)).toHaveCount(0);
});

test('the calendar file has a day for each step, and the report the plan', async ({ page }) => {
  await addOwn(page, 'Learn SQL, then; dbt', '2027-01-31');
  await addOwn(page, 'Without a day');
  await plan(page).getByRole('button', { name: 'Put it in my calendar (.ics)' }).click();
  await expect(plan(page)).toContainText('1 step has no day yet. Choose one, or leave it out.');
  const download = page.waitForEvent('download');
  await plan(page).getByRole('button', { name: 'Leave out and save' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('backend-api-developer.plan.ics');
  const text = readFileSync(await file.path(), 'utf8');
  const entries = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  const values = (name: string) =>
    entries.map((entry) => String(entry.getFirstPropertyValue(name) as unknown));
  expect(values('summary')).toEqual(['Learn SQL, then; dbt', 'Look at my AI risk score again']);
  expect(values('dtstart')[0]).toBe('2027-01-31');
  expect(values('url')[1]).toBe(new URL('/', page.url()).href);
  expect(text).not.toContain('#p=');
  await page.goto('/#report');
  const sheet = page.getByRole('article');
  await expect(sheet.getByRole('row', { name: /Learn SQL, then; dbt/ })).toContainText(
    'by 31 January 2027',
  );
  await expect(sheet).toContainText('Without a day');
});

test('the plan is made without a pointer @proof', async ({ page }) => {
  await plan(page).getByLabel('In your own words').focus();
  await page.keyboard.type('Sample step');
  await page.keyboard.press('Enter');
  await step(page, 'Sample step').focus();
  await page.keyboard.press('Space');
  await expect(step(page, 'Sample step')).toBeChecked();
  await expect(step(page, 'Sample step')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(plan(page).getByRole('button', { name: 'Remove: Sample step' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(step(page, 'Sample step')).toHaveCount(0);
});
