import type { Page } from '@playwright/test';
import { distribution } from '../../src/engine';
import { profileInputs } from '../../src/profile/baseProfile';
import {
  button,
  copyLink,
  expectResult,
  number,
  openPage,
  region,
  result,
  timeSlider,
} from './calculator';
import { scoreOf, untouched } from './expected';
import { expect, test } from './fixture';

const ENDPOINTS = 'Implementing API endpoints & business logic';
const certainty = (page: Page) => region(page, 'How sure is it?');
const matters = (page: Page) => region(page, 'What matters most');
const choice = (page: Page, group: string, level: string) =>
  certainty(page).getByRole('group', { name: group }).getByLabel(level, { exact: true });
const range = ({ low, high }: { low: number; high: number }) =>
  `Between ${low.toFixed(1)} and ${high.toFixed(1)} in 9 of 10 cases`;
const inputs = profileInputs(untouched());

async function openSection(page: Page, title: string) {
  await openPage(page);
  await page.getByRole('navigation').getByRole('link', { name: title, exact: true }).click();
  await expect(region(page, title)).toBeInViewport();
}

test('the result says its range, and where that comes from is one click away', async ({ page }) => {
  await openPage(page);
  await expect(result(page)).toContainText('20.1 to 29.9 in 9 of 10 cases');
  await expect(result(page)).toContainText('5 in 10 that it is Red');
  await result(page).getByRole('link', { name: 'How sure is it?' }).click();
  await expect(certainty(page)).toBeInViewport();
  await expect(certainty(page)).toContainText(`${range(distribution(inputs, 'roughly'))}; 24.8`);
  await expect(certainty(page).locator('canvas')).toBeVisible();
});

test('confidence narrows the range and travels with the link', async ({ page, elsewhere }) => {
  await openSection(page, 'How sure is it?');
  for (const group of ['Tasks', 'Market evidence', 'Barriers', 'AI demand']) {
    await choice(page, group, 'Sure').check();
  }
  const sure = range(distribution(inputs, 'sure'));
  await expect(certainty(page)).toContainText(sure);
  await openPage(elsewhere, new URL(await copyLink(page)).toString());
  await elsewhere.getByRole('link', { name: 'How sure is it?' }).first().click();
  await expect(certainty(elsewhere)).toContainText(sure);
  await expect(choice(elsewhere, 'Barriers', 'Sure')).toBeChecked();
  await page.reload();
  await expect(result(page)).toContainText(sure.replace(/Between (\S+) and/, '$1 to'));
});

test('the settings work by keyboard', async ({ page }) => {
  await openSection(page, 'How sure is it?');
  await choice(page, 'Tasks', 'Roughly').focus();
  await page.keyboard.press('ArrowRight');
  await expect(choice(page, 'Tasks', 'Guessing')).toBeChecked();
  await expect(choice(page, 'Tasks', 'Guessing')).toBeFocused();
});

test('after a drag the range belongs to the new week', async ({ page }) => {
  await openPage(page);
  const line = result(page).getByText(/in 9 of 10 cases$/);
  const before = await line.textContent();
  await timeSlider(page, ENDPOINTS).press('Home');
  await expect(line).not.toHaveText(before!);
  await expect(line).toHaveAttribute('aria-busy', 'false');
  const [low, high] = (await line.textContent())!.match(/\d+\.\d/g)!.map(Number);
  const score = Number(await result(page).getAttribute('data-score'));
  expect(low).toBeLessThan(score);
  expect(high).toBeGreaterThan(score);
});

test('a step of what matters most is applied to the form and taken back', async ({ page }) => {
  await openSection(page, 'What matters most');
  await expect(matters(page).locator('canvas')).toBeVisible();
  await button(page, 'Apply: Wages one step up, to 0').click();
  const base = untouched();
  const { shown } = scoreOf({ ...base, evidence: { ...base.evidence, wages: 0 } });
  await expectResult(page, shown, 'YELLOW');
  await expect(number(page, 'Your value for Wages')).toHaveValue('0');
  await expect(matters(page).getByRole('status')).toContainText(
    `The score is now ${shown.toFixed(1)} Yellow.`,
  );
  await button(page, 'Take it back').click();
  await expectResult(page, 24.5, 'RED');
  await button(page, `Apply: ${ENDPOINTS} one step down, to 3`).click();
  await expectResult(page, 26.5, 'YELLOW');
  await page.keyboard.press('Control+z');
  await expectResult(page, 24.5, 'RED');
});

test('on a phone nothing of it is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openSection(page, 'What matters most');
  const widths = await page.evaluate(() =>
    ['#certainty', '#matters', '#matters .table-scroll'].map((selector) => {
      const { scrollWidth, clientWidth } = document.querySelector(selector)!;
      return scrollWidth - clientWidth;
    }),
  );
  expect(widths).toEqual([0, 0, 0]);
});
