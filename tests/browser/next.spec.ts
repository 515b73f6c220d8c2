import type { Page } from '@playwright/test';
import { number, region, slider } from './calculator';
import { expect, test } from './fixture';
import { openPlace } from './places';

const TARGETS = ['Senior Software Engineer', 'DevSecOps Engineer', 'Security Software Developer'];

const GREEN = 'Green jobs that share your skills';

const next = (page: Page) => region(page, 'Roles to move to');
const list = (page: Page, name = 'Next steps') =>
  next(page).getByRole('list', { name, exact: true });
const titles = (page: Page, name?: string) => list(page, name).getByRole('heading', { level: 4 });
const card = (page: Page, title: string) =>
  list(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 4, name: title, exact: true }) });
/** The button under a list that shows the rest of it. */
const more = (page: Page, name: string) => list(page, name).locator('~ button').first();

test.beforeEach(async ({ page }) => {
  await openPlace(page, 'next');
});

test('three next steps after the AI-driven version, and the published targets among five Green', async ({
  page,
}) => {
  await expect(titles(page).first()).toHaveText('Backend/API Developer, AI-driven');
  await expect(titles(page)).toHaveCount(1 + 3);
  await expect(titles(page, GREEN)).toHaveCount(3);
  await more(page, GREEN).click();
  const firstFive = (await titles(page, GREEN).allTextContents()).slice(0, 5);
  expect(firstFive).toEqual(expect.arrayContaining(TARGETS));
});

test('a job that is not for somebody makes room for the next, also after a reload', async ({
  page,
}) => {
  const [, first, second] = await titles(page).allTextContents();
  await card(page, first!)
    .getByRole('button', { name: `Not for me: ${first}` })
    .click();
  await expect(titles(page).nth(1)).toHaveText(second!);
  await expect(titles(page)).toHaveCount(1 + 3);
  await expect(next(page)).toContainText('1 hidden');
  await page.reload();
  await expect(titles(page).nth(1)).toHaveText(second!);
  await next(page).getByRole('button', { name: 'Show them again' }).click();
  await expect(titles(page).nth(1)).toHaveText(first!);
});

test('a card opens to what the move means @proof', async ({ page }) => {
  const senior = card(page, 'Senior Software Engineer');
  await expect(senior).toContainText(/You have \d+ of its \d+ skills: /);
  await senior.getByText('What it means').click();
  await expect(senior.getByRole('heading', { level: 5 })).toHaveText([
    'Tasks you would leave behind',
    'Tasks you would gain, with AI helping',
    'Tasks without AI',
    'Skills you have',
    'Skills to learn',
  ]);
  await expect(senior).toContainText('Today: AI does it 30 %');
  await expect(senior).toContainText('Implementing API endpoints & business logic');
});

test('a target can become the base role, and undo comes back @proof', async ({ page }) => {
  const senior = card(page, 'Senior Software Engineer');
  await senior.getByText('What it means').click();
  await senior
    .getByRole('button', { name: 'Open Senior Software Engineer as the base role' })
    .click();
  await expect(titles(page).first()).toHaveText('Senior Software Engineer, AI-driven');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(titles(page).first()).toHaveText('Backend/API Developer, AI-driven');
});

test('Green gets next steps too @proof', async ({ page }) => {
  await openPlace(page, 'next', '/roles/senior-software-engineer/');
  await expect(titles(page).nth(1)).toBeVisible();
  await expect(
    next(page)
      .getByText(/would be 5 points better/)
      .first(),
  ).toBeVisible();
});

test('skills that are given up leave the next rung alone @proof', async ({ page }) => {
  await expect(next(page)).not.toContainText('none of its skills');
  await page.goto('/#about');
  const about = region(page, 'About you');
  await expect(about).toBeVisible();
  await about.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  const held = about.getByRole('checkbox', { checked: true });
  await expect(held).toHaveCount(12);
  for (let left = await held.count(); left > 0; left -= 1) {
    await held.first().uncheck();
    await expect(held).toHaveCount(left - 1);
  }
  await openPlace(page, 'next');
  // The next rung stays, whatever the skills; jobs of the same trade do not.
  await expect(titles(page)).toHaveText([
    'Backend/API Developer, AI-driven',
    'Senior Software Engineer',
  ]);
  await expect(card(page, 'Senior Software Engineer')).toContainText('none of its skills yet');
  await expect(titles(page, GREEN)).toHaveCount(1);
});

test('the AI-driven version stands beside today, with its re-read', async ({ page }) => {
  const variant = region(page, 'Your job, done with AI');
  await expect(variant).toContainText('Today24.5');
  await expect(variant).toContainText('With AI34.7');
  await expect(variant).toContainText('Done with AI, your job is 10.2 points safer: 34.7, Yellow.');
  await expect(variant).toContainText('If we were too hopeful: 32.5');
  await expect(next(page)).toContainText('34.7 Yellow');
  await variant.getByText('Change this version').click();
  const endpoints = 'AI-driven version: time for Implementing API endpoints & business logic';
  await expect(slider(page, endpoints)).toHaveAttribute('max', '30');
  await slider(page, endpoints).press('End');
  await expect(number(page, endpoints)).toHaveValue('30');
  await expect(variant).not.toContainText('With AI34.7');
  await variant.getByRole('button', { name: 'Reset this version' }).click();
  await expect(variant).toContainText('With AI34.7');
  await expect(page.getByRole('link', { name: /^Score / })).toHaveAttribute('data-score', '24.5');
});
