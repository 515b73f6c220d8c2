import { button, expectResult, openPage, region, result } from './calculator';
import { scoreOf, untouched } from './expected';
import { expect, test } from './fixture';

test('the first screen shows the scored role without any interaction', async ({ page }) => {
  await openPage(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backend/API Developer');
  await expectResult(page, 24.5, 'RED');
  await expect(result(page)).toBeInViewport();
  await expect(result(page)).toContainText('AI already does most of 3 of 10 hours of your week');
  await expect(result(page)).toContainText('53 minutes a week less for Implementing API endpoints');
  expect(scoreOf(untouched()).shown).toBe(24.5);
});

test('on a desktop the week, the groups and the whole result stand on the first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPage(page);
  const parts = [
    result(page),
    ...(await page.getByRole('radiogroup', { name: /^AI score of / }).all()),
    ...['Job market', 'Protection', 'AI demand', 'Human factors'].map((name) => region(page, name)),
  ];
  expect(parts).toHaveLength(1 + 8 + 4);
  for (const part of parts) await expect(part).toBeInViewport({ ratio: 1 });
});

test('a changed week takes no more room: what goes back stands in the line', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPage(page);
  const task = page.getByRole('listitem').filter({ has: page.getByRole('slider') });
  const heights = () => task.evaluateAll((rows) => rows.map((row) => row.clientHeight));
  const before = await heights();
  await page
    .getByRole('slider', { name: /^Time on / })
    .first()
    .press('End');
  await expect(page.getByRole('button', { name: /^Put the time for / })).toHaveCount(8);
  await expect.poll(() => heights()).toEqual(before);
});

test('nothing is said, offered to undo or saved before anything was changed', async ({ page }) => {
  await openPage(page);
  await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
  await expect(button(page, 'Redo')).toHaveAttribute('aria-disabled', 'true');
  await expect(region(page, 'Messages')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^(Reset (?!all|the)|Put the )/ })).toHaveCount(0);
});
