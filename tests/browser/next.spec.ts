import { number, openAllDetails, region, slider } from './calculator';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { openPlace } from './places';

const TARGETS = ['Senior Software Engineer', 'DevSecOps Engineer', 'Security Software Developer'];

const next = (page: Page) => region(page, 'Roles to move to');
const titles = (page: Page) => next(page).getByRole('heading', { level: 3 });
const card = (page: Page, title: string) =>
  next(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: title, exact: true }) });

test.beforeEach(async ({ page }) => {
  await openPlace(page, 'next');
});

test('the three published targets are among the first five, after the AI-driven version', async ({
  page,
}) => {
  await expect(titles(page).first()).toHaveText('Backend/API Developer, AI-driven');
  await expect(titles(page)).toHaveCount(1 + 3);
  await next(page)
    .getByRole('button', { name: /^Show \d+ more$/ })
    .click();
  const firstFive = (await titles(page).allTextContents()).slice(1, 6);
  expect(firstFive).toEqual(expect.arrayContaining(TARGETS));
  expect(firstFive).not.toContain('Junior Software Developer');
  expect(firstFive).not.toContain('Application Software Developer');
});

test('a card opens to what the move means', async ({ page }) => {
  const devSecOps = card(page, 'DevSecOps Engineer');
  await expect(devSecOps).toContainText(/You have \d+ of the \d+ skills it needs/);
  await devSecOps.getByText('What it means').click();
  await expect(devSecOps.getByRole('heading', { level: 4 })).toHaveText([
    'Tasks you would leave behind',
    'Tasks you would gain, with AI helping',
    'Tasks without AI',
    'Skills you have',
    'Skills to learn',
  ]);
  await expect(devSecOps).toContainText('Today: AI does it 30 %');
  await expect(devSecOps).toContainText('Implementing API endpoints & business logic');
});

test('a target can become the base role, and undo comes back', async ({ page }) => {
  const senior = card(page, 'Senior Software Engineer');
  await senior.getByText('What it means').click();
  await senior
    .getByRole('button', { name: 'Open Senior Software Engineer as the base role' })
    .click();
  await expect(titles(page).first()).toHaveText('Senior Software Engineer, AI-driven');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(titles(page).first()).toHaveText('Backend/API Developer, AI-driven');
});

test('nothing is better than Green', async ({ page }) => {
  await openPlace(page, 'next', '/roles/senior-software-engineer/');
  await expect(next(page)).toContainText('You are in Green already');
  await expect(next(page).getByText('What it means')).toHaveCount(0);
});

test('skills that are given up leave no role near', async ({ page }) => {
  await expect(next(page)).not.toContainText('You have 0 of');
  await openPlace(page, 'score');
  await openAllDetails(page);
  const held = region(page, 'About you').getByRole('checkbox', { checked: true });
  for (let left = await held.count(); left > 0; left -= 1) {
    await held.first().uncheck();
    await expect(held).toHaveCount(left - 1);
  }
  await openPlace(page, 'next');
  await expect(next(page)).toContainText('No safer job lies near your skills and schooling.');
  await next(page)
    .getByText(/more jobs are safer, but far/)
    .click();
  await expect(
    next(page)
      .getByText(/^You have 0 of the \d+ skills/)
      .first(),
  ).toBeVisible();
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
