import * as at from './calculator';
import { expect, test } from './fixture';
import { expectPlace, PLACES, tab } from './places';

test('what would change my mind: range, smallest change, version, comparison, link', async ({
  page,
  elsewhere,
}) => {
  await at.openPage(page);
  await expect(at.result(page)).toContainText('It is probably between 20 and 30 (9 times in 10).');
  await tab(page, 'Why').click();
  await expectPlace(page, PLACES[1]);
  await expect(at.region(page, 'How sure is it?')).toContainText('5 in 10 that it is Red');

  const keep = async (name: string) => {
    await at.openKeep(page);
    const dialog = page.getByRole('dialog', { name: 'Keep and share' });
    await dialog.getByLabel(/^Name of this version/).fill(name);
    await at.button(page, 'Keep this version').click();
    await expect(dialog.getByText(`“${name}” is kept.`)).toBeVisible();
    await at.closeKeep(page);
  };
  const chip = page.locator('header [data-score]');
  await keep('today');
  await tab(page, 'What next').click();
  await expectPlace(page, PLACES[2]);
  await at.region(page, 'The smallest change').getByRole('button', { name: 'Try it' }).click();
  await expect(chip).toHaveAttribute('data-score', '25.0');
  await expect(chip).toHaveAttribute('data-zone', 'YELLOW');
  await at.button(page, 'Keep it').click();
  await keep('after the change');

  await tab(page, 'Compare').click();
  await expectPlace(page, PLACES[4]);
  const compare = at.region(page, 'Side by side');
  await at.button(page, 'Compare: today').click();
  await compare
    .getByLabel('Column 2', { exact: true })
    .selectOption({ label: 'Senior Software Engineer' });
  const heads = async (where: typeof page) => {
    const sides = at.region(where, 'Side by side');
    await sides.locator('summary', { hasText: 'Values side by side' }).click();
    return sides.getByRole('table', { name: 'Values side by side' }).getByRole('columnheader');
  };
  await expect(await heads(page)).toHaveText(['What', 'You', 'Senior Software Engineer', 'today']);
  await at.button(page, 'Copy link to this comparison').click();
  const link = await compare.getByLabel('Link to this comparison').inputValue();

  await elsewhere.goto(link);
  await expect(at.live(elsewhere)).toBeAttached();
  await expect(await heads(elsewhere)).toContainText(['What', 'Backend', 'Senior', 'today']);
  const theirs = at.region(elsewhere, 'Side by side');
  await expect(theirs).toContainText('25.0');
  await expect(theirs).toContainText('55.4');
});
