import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import * as at from './calculator';
import { expect, test } from './fixture';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Measure your week' });
const take = (page: Page) => dialog(page).getByRole('button', { name: 'Take these times over' });
const REVIEW = 'Code reviews & mentoring juniors';
const TIMESHEET = [
  'Date;Task;Hours',
  `23.11.2026;${REVIEW};8,0`,
  '24.11.2026;Writing unit & integration tests;8,0',
  '25.11.2026;Telephone;0,5',
].join('\r\n');

test.use({ timezoneId: 'Europe/Berlin' });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-30T09:00:00+01:00'));
  await at.openPage(page);
  await at.button(page, 'Measure it').click();
});

test('a timesheet with decimal commas becomes hours a week, a score, and one step of undo', async ({
  page,
}) => {
  await page.getByRole('radio', { name: 'A timesheet' }).check();
  await dialog(page)
    .getByLabel('Choose a timesheet (.csv)')
    .setInputFiles({ name: 'week.csv', mimeType: 'text/csv', buffer: Buffer.from(TIMESHEET) });
  await expect(dialog(page)).toContainText('3 lines with 16.5 hours of work.');
  await take(page).click();
  await expect(at.region(page, 'Your week')).toContainText('Measured: 16 of 40 hours');
  await expect(at.result(page)).not.toHaveAttribute('data-score', '24.5');
  await at.button(page, 'Undo').click();
  await at.expectResult(page, 24.5);
});

test('a diary is kept from visit to visit, by keyboard and by button, and counts once it is taken over', async ({
  page,
}) => {
  const open = () => page.getByRole('radio', { name: 'By hand, for a week' }).check();
  const field = page.getByRole('spinbutton', { name: `Hours on 30 November: ${REVIEW}` });
  await open();
  await field.fill('2,5');
  await page.getByRole('button', { name: `A quarter of an hour more: ${REVIEW}` }).click();
  await expect(dialog(page)).toContainText('2.75 hours noted this week.');
  await at.reload(page);
  await at.button(page, 'Measure it').click();
  await open();
  await expect(field).toHaveValue('2.75');
  await field.fill('8');
  await take(page).click();
  // 8 hours noted and a tenth of the 32 open ones: 11.2 of 40.
  await expect(at.time(page, REVIEW)).toHaveValue('28');
});
