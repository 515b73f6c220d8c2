import {
  expectResult,
  number,
  openPage,
  region,
  setValue,
  slider,
  visitAllSections,
} from './calculator';
import { expect, test } from './fixture';

const TARGETS = ['Senior Software Engineer', 'DevSecOps Engineer', 'Security Software Developer'];

test.beforeEach(async ({ page }) => {
  await openPage(page);
  await visitAllSections(page);
});

test('the three published targets are among the first five, after the AI-driven version', async ({
  page,
}) => {
  const titles = region(page, 'Where next').getByRole('heading', { level: 3 });
  await expect(titles.first()).toHaveText('Backend/API Developer, AI-driven');
  const firstFive = (await titles.allTextContents()).slice(1, 6);
  expect(firstFive).toEqual(expect.arrayContaining(TARGETS));
  expect(firstFive).not.toContain('Junior Software Developer');
  expect(firstFive).not.toContain('Application Software Developer');
});

test('a card opens to what the move means', async ({ page }) => {
  const next = region(page, 'Where next');
  await expect(next.getByText('Tasks you would leave behind').first()).toBeHidden();
  await next.getByText('What moving to DevSecOps Engineer means').click();
  const card = next
    .getByRole('listitem')
    .filter({ hasText: 'What moving to DevSecOps Engineer means' })
    .first();
  await expect(card.getByRole('heading', { level: 4 })).toHaveText([
    'Tasks you would leave behind',
    'Tasks you would gain, with AI helping',
    'Tasks without AI',
    'Skills you have',
    'Skills to learn',
  ]);
  await expect(card).toContainText('Today: Displaced 30 %');
  await expect(card).toContainText('Implementing API endpoints & business logic');
  await expect(card.getByText(/% of the skills it needs$/)).toBeVisible();
});

test('a target can become the base role, and undo comes back', async ({ page }) => {
  const next = region(page, 'Where next');
  await next.getByText('What moving to Senior Software Engineer means').click();
  await next
    .getByRole('button', { name: 'Open Senior Software Engineer as the base role' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Senior Software Engineer');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backend/API Developer');
  await expectResult(page, 24.5, 'RED');
});

test('suggestions follow the person: nothing is better than Green', async ({ page }) => {
  const next = region(page, 'Where next');
  for (const name of ['Wages', 'Job postings', 'Company actions', 'AI tool maturity']) {
    await setValue(page, name, 2);
  }
  await setValue(page, 'Expert consensus', 2);
  await setValue(page, 'AI demand', 2);
  await expect(region(page, 'Your result')).toHaveAttribute('data-zone', 'GREEN');
  await expect(next).toContainText('You are in Green already');
  await expect(next.getByText(/^What moving to /)).toHaveCount(0);
});

test('skills that are given up lower the fit', async ({ page }) => {
  const fits = region(page, 'Where next').getByText(/% of the skills it needs$/);
  const before = await fits.allTextContents();
  const held = page.getByRole('checkbox', { checked: true });
  for (let left = await held.count(); left > 0; left -= 1) {
    await held.first().uncheck();
    await expect(held).toHaveCount(left - 1);
  }
  await expect(page.getByText('0 skills ticked')).toBeVisible();
  expect(before).not.toContain('0 % of the skills it needs');
  const next = region(page, 'Where next');
  await expect(next).toContainText('No better role lies near your skills and education.');
  await next.getByText(/more roles are better, but far/).click();
  await expect(fits.first()).toHaveText('0 % of the skills it needs');
});

test('the AI-driven version stands beside today, with its re-read', async ({ page }) => {
  const variant = region(page, 'If you build AI for it');
  await expect(variant).toContainText('Today24.5');
  await expect(variant).toContainText('With AI34.7');
  await expect(variant).toContainText('Safer, materially: +10.2 points, from Red to Yellow.');
  await expect(variant).toContainText('Its conservative re-read: 32.5');
  await expect(region(page, 'Where next')).toContainText('34.7 Yellow');
  const endpoints = 'AI-driven version: time for Implementing API endpoints & business logic';
  await expect(slider(page, endpoints)).toHaveAttribute('max', '30');
  await slider(page, endpoints).press('End');
  await expect(number(page, endpoints)).toHaveValue('30');
  await expect(variant).not.toContainText('With AI34.7');
  await variant.getByRole('button', { name: 'Reset the scenario' }).click();
  await expect(variant).toContainText('With AI34.7');
  await expectResult(page, 24.5, 'RED');
});
