import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

const wished = (page: Page) =>
  page.getByRole('group', { name: 'Roles that you would like to suggest' });

test('up to five roles to suggest, found by any title', async ({ page }) => {
  await page.goto('/embed-builder.html?moves=plumber,electrician,carpenter,registered-nurse');
  const moves = wished(page);
  await moves.getByRole('combobox', { name: 'Job title' }).fill('HGV driver');
  await moves.getByRole('listbox').getByRole('option').first().click();
  await expect(moves.getByText('That is 5, the most there can be.')).toBeVisible();
  await moves.getByRole('button', { name: 'Remove Plumber' }).click();
  await expect(moves.getByRole('combobox', { name: 'Job title' })).toBeFocused();
  await expect(page.getByLabel(/^With our script/)).toHaveValue(
    /moves="electrician,carpenter,registered-nurse,/,
  );
});

test('which of the suggested roles somebody in that job would see is said at once', async ({
  page,
}) => {
  const named = 'office-supervisor,benefits-officer,registered-nurse';
  await page.goto(`/embed-builder.html?role=customer-service-representative&moves=${named}`);
  const said = wished(page).getByText(/^From /);
  await expect(said).toHaveText(
    'From the usual week of “Customer Service Representative” it shows “Office Supervisor” and “Benefits Officer”. ' +
      'From there our method finds no fair move to “Registered Nurse”. A visitor with another job or week may see it.',
  );
  await page.getByRole('button', { name: 'Remove Registered Nurse' }).click();
  await expect(said).not.toContainText('no fair move');
});

test('a link that names roles we do not have says so @proof', async ({ page }) => {
  await page.goto('/embed-builder.html?role=no-such-role&moves=plumber,no-such-role');
  const alertIn = (name: string) => page.getByRole('group', { name }).getByRole('alert');
  await expect(alertIn('Role to begin with')).toContainText('We have no such role.');
  await expect(alertIn('Roles that you would like to suggest')).toContainText('Choose up to five');
});
