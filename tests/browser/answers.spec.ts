import { button, expectResult, openPage, result } from './calculator';
import { expect, test } from './fixture';

const question = /^How much of this can AI do already/;

test('after a role was chosen three answers make it one’s own, and undo takes them back', async ({
  page,
}) => {
  await openPage(page);
  // The page may be alive before all of it listens.
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await expect(page.getByRole('combobox', { name: 'Job title' })).toBeFocused();
  await page.keyboard.type('bookkeeper');
  const found = page.getByRole('listbox').getByRole('option');
  await expect(found.first()).toContainText('Bookkeeper');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Typical for this job. Three answers make it yours' }),
  ).toBeVisible();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radiogroup')).toHaveCount(3);
  await expect(dialog.getByRole('radio', { name: /\(typical\)$/, checked: true })).toHaveCount(3);
  const before = await result(page).getAttribute('data-score');
  const asked = dialog.getByRole('radiogroup').first();
  await asked.getByRole('radio', { checked: true }).press('ArrowLeft');
  await button(page, 'Show my result').click();
  await expect(dialog.getByText(`That moves you from ${before} to`)).toBeVisible();
  await button(page, 'See my score').click();
  await expect(dialog).toBeHidden();
  await expect(result(page)).not.toHaveAttribute('data-score', before!);
  await button(page, 'Undo').click();
  await expect(result(page)).toHaveAttribute('data-score', before!);
});

test('the questions can be skipped, and asked again from the week @proof', async ({ page }) => {
  await openPage(page);
  await button(page, 'Answer three questions').click();
  await button(page, 'Skip').click();
  await expectResult(page, 24.5, 'RED');
  await button(page, 'Answer three questions').click();
  await page
    .getByRole('radiogroup', { name: question })
    .getByRole('radio', { name: 'AI does part, you lead' })
    .check();
  await button(page, 'Show my result').click();
  await expect(page.getByText('That moves you from 24.5 to 26.5, which is safer.')).toBeVisible();
});
