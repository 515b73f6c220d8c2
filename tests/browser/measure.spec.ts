import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import { apple, entry } from '../calculator/measure/calendars';
import { EXAMPLE_WEEK } from '../calculator/measure/exampleWeek';
import * as at from './calculator';
import { expectNothingMoreFetched } from './fetched';
import { expect, test } from './fixture';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Measure your week' });
const choose = (page: Page) => dialog(page).getByLabel('Choose calendar files (.ics)');
const take = (page: Page) => dialog(page).getByRole('button', { name: 'Take these times over' });

const file = (text: string, name = 'work.ics') => ({
  name,
  mimeType: 'text/calendar',
  buffer: Buffer.from(text),
});

test.use({ timezoneId: 'Europe/Berlin' });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-30T09:00:00+01:00'));
  await at.openPage(page);
  await at.expectResult(page, 24.5);
});

/** Everything that this browser keeps, as one text. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches_ = 'caches' in window ? await caches.keys() : [];
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, caches_]);
  });

test('from a calendar file to the score, and back by undo; nothing of it is sent or kept', async ({
  page,
}) => {
  await at.button(page, 'Measure it').click();
  await expect(choose(page)).toBeVisible();
  await expectNothingMoreFetched(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await choose(page).setInputFiles(file(EXAMPLE_WEEK));
  await expect(dialog(page)).toContainText('Your score goes from 24.5 to 24.8, safer.');
  const { origin } = new URL(page.url());
  // The reader's own code is all that may be fetched.
  expect(requests.filter((url) => !url.startsWith(`${origin}/assets/`))).toEqual([]);
  await dialog(page)
    .getByRole('combobox', { name: 'Belongs to: Sprint planning' })
    .selectOption({ label: 'Research, documentation, learning' });
  await take(page).click();
  await expect(dialog(page)).toBeHidden();
  await expect(at.region(page, 'Your week')).toContainText(
    'Measured: 18 of 40 hours, 4 weeks to 29 November',
  );
  await expect(at.result(page)).not.toHaveAttribute('data-score', '24.5');
  await expect.poll(() => kept(page)).toContain('measured'); // kept a moment later
  expect(await kept(page)).not.toMatch(/Choir|Sprint planning"|sample\.client|Code review"/);
  await at.reload(page);
  await expect(at.region(page, 'Your week')).toContainText('Measured: 18 of 40 hours');
});

test('one press on undo brings the week back @proof', async ({ page }) => {
  await at.button(page, 'Measure it').click();
  await choose(page).setInputFiles(file(EXAMPLE_WEEK));
  await take(page).click();
  await at.expectResult(page, 24.8);
  await at.button(page, 'Undo').click();
  await at.expectResult(page, 24.5);
  await expect(at.region(page, 'Your week')).not.toContainText('Measured:');
});

test('by keyboard alone @proof', async ({ page }) => {
  await at.button(page, 'Measure it').focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await choose(page).setInputFiles(file(EXAMPLE_WEEK));
  await expect(take(page)).toBeVisible();
  const choice = dialog(page).getByRole('combobox', { name: 'Belongs to: Code review' });
  for (let press = 0; press < 60; press += 1) {
    if (await choice.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(choice).toBeFocused();
  await page.keyboard.press('Home');
  await expect(choice).toHaveValue('api-design');
  for (let press = 0; press < 60; press += 1) {
    if (await take(page).evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(take(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(at.button(page, 'Measure it')).toBeFocused();
  await expect(at.region(page, 'Your week')).toContainText('Measured: 18 of 40 hours');
});

test('Back closes the dialog and leaves the place under it', async ({ page }) => {
  await page.goto('/#why');
  await at.openPage(page, '/#score');
  await at.button(page, 'Measure it').click();
  await expect(dialog(page)).toBeVisible();
  await page.goBack();
  await expect(dialog(page)).toBeHidden();
});

test('a hostile file gets one sentence, and changes nothing', async ({ page }) => {
  const series = (rule: string) =>
    apple(entry('UID:1', 'DTSTART:20100101T083000', 'DURATION:PT1M', rule, 'SUMMARY:x'));
  await at.button(page, 'Measure it').click();
  const says = async (text: string, sentence: string) => {
    await choose(page).setInputFiles(file(text));
    await expect(dialog(page).getByRole('alert')).toHaveText(sentence);
  };
  await says('PK\u0003\u0004', 'This is no calendar file. Nothing changed.');
  await says(
    series('RRULE:FREQ=SECONDLY'),
    'This file repeats an entry without end. No week is like that. Nothing changed.',
  );
  await says(
    series('STATUS:CONFIRMED').slice(0, -20),
    'This file ends too early. Export it again. Nothing changed.',
  );
  await choose(page).setInputFiles(
    file(
      apple(
        entry(
          'UID:1',
          'DTSTART:20261103T090000',
          'DURATION:PT8H',
          'SUMMARY:<img src=x onerror=alert(1)> API design',
        ),
      ),
    ),
  );
  await expect(dialog(page)).toContainText('<img src=x onerror=alert(1)> API design');
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await at.expectResult(page, 24.5);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('everything fits, and closing keeps what was read @proof', async ({ page }) => {
    await at.button(page, 'Measure it').click();
    await choose(page).setInputFiles(file(EXAMPLE_WEEK));
    await expect(take(page)).toBeVisible();
    const wider = await dialog(page).evaluate(
      (element) => element.scrollWidth - element.clientWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await at.button(page, 'Measure it').click();
    await take(page).click();
    await at.expectResult(page, 24.8);
  });
});
