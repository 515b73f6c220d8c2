import type { Page } from '@playwright/test';
import * as at from './calculator';
import { expect, test } from './fixture';
import { sample } from './proof';

const CARE =
  'I look after older people in their homes: washing and dressing, giving medicines, cooking meals, writing the daily notes and talking with families.';

const openFinder = (page: Page) => page.getByRole('button', { name: /^Find your role: / }).click();

/** The part of the dialog where one's own words go. */
async function openPaste(page: Page): Promise<void> {
  await openFinder(page);
  await page.getByText('Paste what you do', { exact: true }).click();
}

const textField = (page: Page) =>
  page.getByLabel('A job advert, part of your CV, or your own words');
const look = (page: Page) => at.button(page, 'Find the nearest jobs').click();

for (const width of sample([390, 1280], 1)) {
  test(`pasted words lead to the nearest job, and one undo takes them back, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await at.openPage(page);
    await openPaste(page);
    await textField(page).fill(CARE);
    await look(page);
    await expect(page.getByText('Which of these is closest?')).toBeVisible();
    await expect(page.getByText(/^Because of: .*(meals|dressing)/).first()).toBeVisible();
    await at.button(page, 'Home Health Aide').click();
    const tasks = page.getByRole('group', { name: 'What you do of it' }).getByRole('checkbox');
    await expect(tasks.first()).toBeVisible();
    const [all, ticked] = [await tasks.count(), await tasks.and(page.locator(':checked')).count()];
    expect(ticked).toBeGreaterThan(0);
    expect(ticked).toBeLessThan(all);
    await at.button(page, 'Show my result with these').click();
    await expect(page.locator('header .role-name')).toHaveText('Home Health Aide');
    await expect(page.locator('.task')).toHaveCount(ticked);
    const skip = at.button(page, 'Skip');
    if (await skip.isVisible()) await skip.click();
    await at.button(page, 'Undo').click();
    await expect(page.locator('header .role-name')).toHaveText('Backend/API Developer');
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toContain('older people');
  });
}

test('words that nobody knows are said to be unknown, and the search is still there @proof', async ({
  page,
}) => {
  await at.openPage(page);
  await openPaste(page);
  await textField(page).fill('zzq xxv qqw');
  await look(page);
  await expect(page.getByRole('dialog').getByRole('status').filter({ hasText: /\w/ })).toHaveCount(
    1,
  );
  await page.getByRole('combobox', { name: 'Job title' }).fill('plumber');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Plumber');
});

test('a title of several jobs asks which is closest, with a word on what tells them apart', async ({
  page,
}) => {
  await at.openPage(page);
  await openFinder(page);
  await page.getByRole('combobox', { name: 'Job title' }).fill('civil servant');
  await expect(page.getByText('Which of these is closest?')).toBeVisible();
  const options = page.getByRole('listbox').getByRole('option');
  await expect.poll(() => options.count()).toBeGreaterThan(1);
  for (const option of await options.all()) {
    expect((await option.textContent())!.length).toBeGreaterThan(30);
  }
});
