import { button, expectResult, openPage, region, result, visitAllSections } from './calculator';
import { scoreOf, untouched } from './expected';
import { expect, test } from './fixture';

test('the first screen shows the scored role without any interaction', async ({ page }) => {
  await openPage(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backend/API Developer');
  await expectResult(page, 24.5, 'RED');
  await expect(result(page)).toBeInViewport();
  await expect(result(page)).toContainText('Being displaced: act now.');
  await expect(page.getByText('Why this score: base role 24.5 Red')).toBeVisible();
  expect(scoreOf(untouched()).shown).toBe(24.5);
});

test('nothing is said, offered to undo or saved before anything was changed', async ({ page }) => {
  await openPage(page);
  await visitAllSections(page);
  await expect(button(page, 'Undo')).toBeDisabled();
  await expect(button(page, 'Redo')).toBeDisabled();
  await expect(region(page, 'Messages')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^(Reset (?!all|the)|Put the )/ })).toHaveCount(0);
});

test('every section of the page comes once somebody is there', async ({ page }) => {
  await openPage(page);
  await visitAllSections(page);
  const links = page.getByRole('navigation', { name: 'Sections' }).getByRole('link');
  const titles = await links.allTextContents();
  expect(titles.length).toBeGreaterThan(10);
  for (const title of titles) {
    await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeAttached();
  }
});

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`links to sections lead there although others come on the way, motion: ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    for (const title of ['About you', 'Roles to move to', 'Keep and share']) {
      await openPage(page);
      await page.getByRole('navigation', { name: 'Sections' }).getByText(title).click();
      const heading = page.getByRole('heading', { level: 2, name: title, exact: true });
      await expect.soft(heading).toBeInViewport({ timeout: 3000 });
    }
  });
}
