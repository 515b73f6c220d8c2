import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import * as at from './calculator';
import { addClient, expectSaved, heading, openDesk, scores } from './desk';
import { expect, test } from './fixture';

test.use({ viewport: { width: 1280, height: 720 } });

const next = (page: Page) => at.button(page, 'Next');
const onward = (page: Page) => page.getByRole('button', { name: /^(Next|To the end)$/ });
const meeting = (page: Page) => page.getByLabel('Next appointment');

/** Back, progress and Next are in sight, whole, and nothing is called wrong. */
async function expectCalm(page: Page): Promise<void> {
  for (const part of [at.button(page, 'Back'), page.getByRole('progressbar'), onward(page)]) {
    await expect(part).toBeInViewport({ ratio: 1 });
  }
  await expect(page.locator('.presenter .problem')).toHaveCount(0);
}

async function startShort(page: Page): Promise<void> {
  await openDesk(page);
  await addClient(page, 'Sample client');
  await page.getByRole('radio', { name: /^10 minutes/ }).check();
  await at.button(page, 'Start a session').click();
  await expect(page.getByText('1 of 5', { exact: true })).toBeVisible();
}

test('ten minutes: the way on is always in sight, the score comes at the end', async ({ page }) => {
  await startShort(page);
  await expectCalm(page);
  const coach = page.getByRole('slider', { name: /, Coach$/ });
  for (let step = 1; step <= 5; step += 1) {
    await expect(page.getByText(`${step} of 5`, { exact: true })).toBeVisible();
    for (const slider of await coach.all()) {
      await slider.press('ArrowRight');
      await slider.press('ArrowRight');
      await slider.press('ArrowLeft');
    }
    await expect(scores(page)).toHaveCount(0);
    await expectCalm(page);
    await onward(page).click();
  }
  await expect(heading(page, 'Where we stand')).toBeFocused();
  await expect(scores(page)).toBeVisible();
  await expect(page.locator('.presenter .problem')).toHaveCount(0);
  await expect(page.getByText(/^Still without a reason: /)).toBeVisible();
});

test('a session is made longer midway and after a reload, with every answer there @proof', async ({
  page,
}) => {
  await startShort(page);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const slider = page.getByRole('slider', { name: /, Client$/ }).last();
  await slider.press('End');
  const answer = await slider.inputValue();
  await next(page).click();
  await page
    .getByLabel('Time for this session')
    .selectOption({ label: 'Full: everything (22 questions)' });
  await expect(page.getByText(/^\d+ of 22$/)).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByText('1 of 22', { exact: true })).toBeVisible();
  await page
    .getByLabel('Time for this session')
    .selectOption({ label: '10 minutes: what counts most (5 questions)' });
  await expect(heading(page, title)).toBeVisible();
  await expect(slider).toHaveValue(answer);
});

test('at 400 % the way on scrolls along: nothing stands over the question', async ({ page }) => {
  await startShort(page);
  const coach = page.getByRole('slider', { name: /, Coach$/ }).first();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await coach.press(key);
  await expect(page.getByText('1 reason to add by the end')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 256 });
  await expect(onward(page)).not.toBeInViewport();
  await onward(page).click();
  await expect(page.getByText('2 of 5', { exact: true })).toBeAttached();
});

test('the end leads on: steps are ticked, dated and taken to a calendar with the next appointment', async ({
  page,
}) => {
  await startShort(page);
  await heading(page, /./).focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('PageDown');
  const todo = page.getByRole('list', { name: 'What to do' }).getByRole('checkbox');
  await todo.first().check();
  await todo.last().check();
  const plan = page.getByRole('list', { name: 'Plan' });
  await expect(plan.getByRole('checkbox')).toHaveCount(2);
  await plan
    .getByLabel(/^By which day: /)
    .first()
    .fill('2027-01-15');
  await plan
    .getByLabel(/^By which day: /)
    .last()
    .fill('2027-01-20');
  await meeting(page).fill('2027-01-31');
  await expect(page.getByText('31 January 2027')).toBeVisible();
  const download = page.waitForEvent('download');
  await at.button(page, 'Put it in a calendar (.ics)').click();
  const file = readFileSync(await (await download).path(), 'utf8');
  const entries = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  const days = entries.map((entry) => [
    String(entry.getFirstPropertyValue('summary')),
    String(entry.getFirstPropertyValue('dtstart')),
  ]);
  expect(days).toContainEqual(['Coaching appointment', '2027-01-31']);
  expect(days.map(([, day]) => day)).toEqual(expect.arrayContaining(['2027-01-15', '2027-01-20']));
  expect(file).not.toContain('Sample client');
  await at.button(page, 'Finish session').click();
  await expect(heading(page, 'How it stood at the end')).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect(meeting(page)).toHaveValue('2027-01-31');
  await page.getByRole('link', { name: 'Client’s page' }).click();
  await expect(meeting(page)).toHaveValue('2027-01-31');
});
