import type { Page } from '@playwright/test';
import {
  button,
  copyLink,
  openFile,
  openPage,
  region,
  reload,
  result,
  saveFile,
} from './calculator';
import { expect, test } from './fixture';
import { tab } from './places';

/** The role in the header, which opens the search. */
const openFinder = (page: Page) => page.getByRole('button', { name: /^Find your role: / }).click();

function withResolvers() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve: () => resolve() };
}

/** The role on screen, as the header and the heading of the first place name it. */
async function expectRole(page: Page, title: string): Promise<void> {
  await expect(page.locator('header .role-name')).toHaveText(title);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

test('the search has the focus each time, Escape empties it and then closes it', async ({
  page,
}) => {
  await openPage(page);
  const dialog = page.getByRole('dialog', { name: 'Find your role' });
  const search = page.getByRole('combobox', { name: 'Job title' });
  for (let time = 0; time < 2; time += 1) {
    await openFinder(page);
    await expect(search).toBeFocused();
    await page.keyboard.type('n e'); // a space chooses and closes nothing
    await expect(search).toHaveValue('n e');
    await page.keyboard.press('Escape');
    await expect(search).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Find your role: / })).toBeFocused();
  }
  await page.keyboard.press('/');
  await expect(dialog).toHaveCount(0);
});

test('a role is chosen by keyboard alone; brief and suggestions follow', async ({ page }) => {
  await openPage(page);
  // The page may be alive before all of it listens.
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 5_000 });
  }).toPass();
  const search = page.getByRole('combobox', { name: 'Job title' });
  await expect(search).toBeFocused();
  await page.keyboard.type('lorry');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Truck Driver');
  await page.keyboard.press('Enter');
  await button(page, 'Skip').click();
  await expectRole(page, 'Truck Driver');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(result(page)).toHaveAttribute('data-zone', 'YELLOW');
  await tab(page, 'The job').click();
  await expect(region(page, 'What AI does to this job')).toContainText('driv');
  await tab(page, 'What next').click();
  await expect(region(page, 'Roles to move to')).toContainText('Truck Driver, AI-driven');
  await expect(
    region(page, 'Roles to move to')
      .getByText(/^What it means/)
      .first(),
  ).toBeVisible();
  await button(page, 'Undo').click();
  await tab(page, 'My score').click();
  await expectRole(page, 'Backend/API Developer');
});

test('every letter that is typed quickly arrives @proof', async ({ page }) => {
  await openPage(page);
  await openFinder(page);
  const search = page.getByRole('combobox', { name: 'Job title' });
  await search.pressSequentially('software engineer');
  await expect(search).toHaveValue('software engineer');
});

test('browsing by sector opens a role @proof', async ({ page }) => {
  await openPage(page);
  await openFinder(page);
  const dialog = page.getByRole('dialog', { name: 'Find your role' });
  await dialog.getByText(/^Construction \(/).click();
  await dialog.getByRole('button', { name: 'Plumber', exact: true }).click();
  await button(page, 'Skip').click();
  await expect(dialog).toBeHidden();
  await expectRole(page, 'Plumber');
});

test('the nearest role keeps the title of one that is not here', async ({ page }) => {
  await openPage(page);
  await openFinder(page);
  await page.getByRole('combobox', { name: 'Job title' }).fill('Nurse for racehorses');
  await page.getByText('My role is not here').click();
  await page
    .getByRole('button', { name: /^Start from .*Nurse/ })
    .first()
    .click();
  await button(page, 'Skip').click();
  await expectRole(page, 'Nurse for racehorses');
  await tab(page, 'The job').click();
  await expect(page.getByText(/started from .*Nurse/)).toBeVisible();
});

test('a role of one’s own goes round by link and by file @proof', async ({ page, elsewhere }) => {
  await openPage(page);
  await openFinder(page);
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
  await expectRole(page, 'Beekeeper');
  // 6 − (1 + 3 + 3 + 3 + 5) / 5 = 3; × (1 + 0.02 × 2); (3.12 − 0.54) / 7.93 × 100
  await expect(result(page)).toHaveAttribute('data-score', '32.5');

  await elsewhere.goto(await copyLink(page));
  await expectRole(elsewhere, 'Beekeeper');
  await expect(result(elsewhere)).toHaveAttribute('data-score', '32.5');
  await reload(elsewhere);
  await expect(result(elsewhere)).toHaveAttribute('data-score', '32.5');
  await tab(elsewhere, 'What next').click();
  await expect(region(elsewhere, 'Roles to move to')).toContainText('Beekeeper, AI-driven');

  const file = await saveFile(page);
  expect(file).toContain('"title": "Beekeeper"');
  await page.evaluate(() => localStorage.clear());
  await openPage(page);
  await openFile(page, file);
  await expectRole(page, 'Beekeeper');
  await expect(result(page)).toHaveAttribute('data-score', '32.5');
});

test('what is typed at once arrives also where the code is there already', async ({ page }) => {
  await openPage(page);
  await page.keyboard.press('Tab');
  const isThere = () =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/RoleFinder-'));
  await expect.poll(() => page.evaluate(isThere)).toBe(true);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('plumber', { delay: 20 });
  const field = page.getByRole('combobox', { name: 'Job title' });
  await expect(field).toHaveValue('plumber');
  await expect(page.getByRole('option', { name: /^Plumber/ })).toBeVisible();
});

test('what is typed before the field is there is in it, and Back closes the search', async ({
  page,
}) => {
  const { promise: held, resolve: release } = withResolvers();
  await page.route(/RoleFinder-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await openPage(page);
  await tab(page, 'Why').click();
  await openFinder(page);
  await page.keyboard.type('hotel  receptz');
  await page.keyboard.press('Backspace');
  release();
  const field = page.getByRole('combobox', { name: 'Job title' });
  await expect(field).toHaveValue('hotel  recept');
  await page.keyboard.type('ionist');
  await expect(field).toHaveValue('hotel  receptionist');
  await page.goBack();
  await expect(field).toBeHidden();
  await expect(result(page)).toBeVisible(); // of the place before
  await openFinder(page);
  await expect(field).toHaveValue('');
  await button(page, 'Close').focus();
  await page.keyboard.press('Space');
  await expect(field).toBeHidden();
});
