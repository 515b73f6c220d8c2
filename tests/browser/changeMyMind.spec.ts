import * as at from './calculator';
import { expect, test } from './fixture';

test('what would change my mind: range, smallest change, version, comparison, link', async ({
  page,
  elsewhere,
}) => {
  await at.openPage(page);
  const sure = at.region(page, 'How sure is it?');
  await expect(sure).toContainText('Between 20.1 and 29.9 in 9 of 10 cases');
  await expect(sure).toContainText('5 in 10 that it is Red');

  const compare = at.region(page, 'Compare');
  const keep = async (name: string) => {
    await compare.getByLabel(/^Name of this version/).fill(name);
    await at.button(page, 'Keep this version').click();
    await expect(compare.getByText(`“${name}” is kept.`)).toBeVisible();
  };
  await keep('today');
  const moves = at.region(page, 'The smallest change');
  await moves.getByRole('button', { name: 'Try it' }).click();
  await at.expectResult(page, 25, 'YELLOW');
  await moves.getByRole('button', { name: 'Keep it' }).click();
  await keep('after the change');

  await at.button(page, 'Compare: today').click();
  await compare
    .getByLabel('Column 2', { exact: true })
    .selectOption({ label: 'Senior Software Engineer' });
  const heads = (where: typeof page) =>
    at
      .region(where, 'Compare')
      .getByRole('table', { name: 'Inputs side by side' })
      .getByRole('columnheader');
  await expect(heads(page)).toHaveText(['Input', 'You', 'Senior Software Engineer', 'today']);
  await at.button(page, 'Copy link to this comparison').click();
  const link = await compare.getByLabel('Link to this comparison').inputValue();

  await at.openPage(elsewhere, link);
  await expect(heads(elsewhere)).toContainText(['Input', 'Backend', 'Senior', 'today']);
  await expect(at.region(elsewhere, 'Compare')).toContainText('25.0');
  await expect(at.region(elsewhere, 'Compare')).toContainText('55.4');
});
