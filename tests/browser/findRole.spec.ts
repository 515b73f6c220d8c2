import { readFileSync } from 'node:fs';
import { button, copyLink, openPage, region, result } from './calculator';
import { expect, test } from './fixture';

test('a role is chosen by keyboard alone; brief and suggestions follow', async ({ page }) => {
  await openPage(page);
  await page.keyboard.press('/');
  const search = page.getByRole('combobox', { name: 'Job title' });
  await expect(search).toBeFocused();
  await page.keyboard.type('lorry');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Truck Driver');
  await page.keyboard.press('Enter');
  await button(page, 'Skip').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Truck Driver');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(result(page)).toHaveAttribute('data-zone', 'YELLOW');
  await expect(region(page, 'What AI does to this job')).toContainText('driv');
  await expect(region(page, 'Roles to move to')).toContainText('Truck Driver, AI-driven');
  await expect(
    region(page, 'Roles to move to')
      .getByText(/^What moving to /)
      .first(),
  ).toBeVisible();
  await button(page, 'Undo').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backend/API Developer');
});

test('every letter that is typed quickly arrives', async ({ page }) => {
  await openPage(page);
  await button(page, 'Find your role').click();
  const search = page.getByRole('combobox', { name: 'Job title' });
  await search.pressSequentially('software engineer');
  await expect(search).toHaveValue('software engineer');
});

test('browsing by sector opens a role', async ({ page }) => {
  await openPage(page);
  await button(page, 'Find your role').click();
  const dialog = page.getByRole('dialog', { name: 'Find your role' });
  await dialog.getByText(/^Construction \(/).click();
  await dialog.getByRole('button', { name: 'Plumber', exact: true }).click();
  await button(page, 'Skip').click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plumber');
});

test('the nearest role keeps the title of one that is not here', async ({ page }) => {
  await openPage(page);
  await button(page, 'Find your role').click();
  await page.getByRole('combobox', { name: 'Job title' }).fill('Nurse for racehorses');
  await page.getByText('My role is not here').click();
  await page
    .getByRole('button', { name: /^Start from .*Nurse/ })
    .first()
    .click();
  await button(page, 'Skip').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nurse for racehorses');
  await expect(page.getByText(/started from .*Nurse/)).toBeVisible();
});

test('a role of one’s own goes round by link and by file', async ({ page, elsewhere }) => {
  await openPage(page);
  await button(page, 'Find your role').click();
  await page.getByRole('combobox', { name: 'Job title' }).fill('Beekeeper');
  await page.getByText('My role is not here').click();
  await button(page, 'Show my result').click();
  await expect(page.getByText('Say what the task is').first()).toBeVisible();
  const tasks = ['Open hives', 'Move hives', 'Harvest honey', 'Sell honey', 'Keep records'];
  for (const [index, task] of tasks.entries()) {
    await page.getByRole('textbox', { name: `Task ${index + 1}`, exact: true }).fill(task);
  }
  for (const question of await page.locator('.own-role .questions select').all()) {
    await question.selectOption('0');
  }
  for (const [index, score] of ['1', '3', '3', '3', '5'].entries()) {
    await page.getByLabel(`What AI can do of task ${index + 1}`).selectOption(score);
  }
  await page.getByLabel('Does the work need hands and a body in a place?').selectOption('2');
  await button(page, 'Show my result').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beekeeper');
  // 6 − (1 + 3 + 3 + 3 + 5) / 5 = 3; × (1 + 0.02 × 2); (3.12 − 0.54) / 7.93 × 100
  await expect(result(page)).toHaveAttribute('data-score', '32.5');

  await elsewhere.goto(await copyLink(page));
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Beekeeper');
  await expect(result(elsewhere)).toHaveAttribute('data-score', '32.5');
  await elsewhere.reload();
  await expect(result(elsewhere)).toHaveAttribute('data-score', '32.5');
  await expect(region(elsewhere, 'Roles to move to')).toContainText('Beekeeper, AI-driven');

  const download = page.waitForEvent('download');
  await button(page, 'Save a profile file').click();
  const path = await (await download).path();
  expect(readFileSync(path, 'utf8')).toContain('"title": "Beekeeper"');
  await page.evaluate(() => localStorage.clear());
  await openPage(page);
  await page.getByLabel('Open a profile file').setInputFiles(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beekeeper');
  await expect(result(page)).toHaveAttribute('data-score', '32.5');
});
