import type { Page } from '@playwright/test';
import { distribution } from '../../src/engine';
import { profileInputs } from '../../src/profile/baseProfile';
import { button, region, timeSlider } from './calculator';
import { scoreOf, untouched } from './expected';
import { expect, test } from './fixture';
import { openPlace, tab } from './places';

const ENDPOINTS = 'Implementing API endpoints & business logic';
const certainty = (page: Page) => region(page, 'How sure is it?');
const matters = (page: Page) => region(page, 'What matters most');
const choice = (page: Page, group: string, level: string) =>
  certainty(page).getByRole('group', { name: group }).getByLabel(level, { exact: true });
const range = ({ low, high }: { low: number; high: number }) =>
  `Your score is probably between ${Math.floor(low)} and ${Math.ceil(high)} (9 times in 10).`;
const exactly = ({ low, high }: { low: number; high: number }) =>
  `Exactly: ${low.toFixed(1)} to ${high.toFixed(1)}`;
const inputs = profileInputs(untouched());

/** What a person reads in the header. */
async function expectScore(page: Page, score: number, zone: string): Promise<void> {
  const chip = page.locator('header [data-score]');
  await expect(chip).toHaveAttribute('data-score', score.toFixed(1));
  await expect(chip).toHaveAttribute('data-zone', zone);
}

const asTable = (page: Page, about: string) =>
  page.getByRole('button', { name: new RegExp(`^Show as table.*${about}`) }).click();

/** Makes the link in the dialog that every place has, and closes it. */
async function linkTo(page: Page): Promise<string> {
  await button(page, 'Keep and share').click();
  await button(page, 'Copy link').click();
  const link = await page.getByLabel('Link to this result').inputValue();
  await page.keyboard.press('Escape');
  return link;
}

const open = (page: Page, summary: string) =>
  page.locator('summary', { hasText: summary }).first().click();

test('the range is one sentence; what it rests on is one click away', async ({ page }) => {
  await openPlace(page, 'why');
  const spread = distribution(inputs, 'roughly');
  await expect(certainty(page)).toContainText(range(spread));
  await expect(certainty(page)).toContainText('5 in 10 that it is Red');
  await certainty(page).scrollIntoViewIfNeeded();
  await expect(certainty(page).locator('canvas')).toBeVisible();
  await open(page, 'What that rests on');
  await expect(certainty(page)).toContainText(exactly(spread));
  await asTable(page, 'Which zone it is');
  await expect(certainty(page).getByRole('row', { name: 'Red 5 in 10 51.7 %' })).toBeVisible();
});

test('confidence narrows the range and travels with the link', async ({ page, elsewhere }) => {
  await openPlace(page, 'why');
  await open(page, 'How sure are you of your values?');
  await open(page, 'What that rests on');
  for (const group of ['Tasks', 'Job market', 'Protection', 'AI demand']) {
    await choice(page, group, 'Sure').check();
  }
  const sure = distribution(inputs, 'sure');
  await expect(certainty(page)).toContainText(exactly(sure));
  await expect(certainty(page)).toContainText(range(sure));
  await elsewhere.goto(await linkTo(page));
  await tab(elsewhere, 'Why').click();
  await expect(certainty(elsewhere)).toContainText(range(sure));
  await open(elsewhere, 'How sure are you of your values?');
  await expect(choice(elsewhere, 'Protection', 'Sure')).toBeChecked();
  await page.reload();
  await expect(certainty(page)).toContainText(range(sure));
});

test('the settings work by keyboard @proof', async ({ page }) => {
  await openPlace(page, 'why');
  await certainty(page).locator('summary', { hasText: 'How sure are you' }).focus();
  await page.keyboard.press('Enter');
  await choice(page, 'Tasks', 'Roughly').focus();
  await page.keyboard.press('ArrowRight');
  await expect(choice(page, 'Tasks', 'Guessing')).toBeChecked();
  await expect(choice(page, 'Tasks', 'Guessing')).toBeFocused();
});

test('after a drag the range belongs to the new week @proof', async ({ page }) => {
  await openPlace(page, 'score');
  await timeSlider(page, ENDPOINTS).press('Home');
  await expect(page.locator('header [data-score]')).not.toHaveAttribute('data-score', '24.5');
  await tab(page, 'Why').click();
  await expect(certainty(page)).not.toContainText(range(distribution(inputs, 'roughly')));
  const line = certainty(page).getByText(/^Your score is probably/);
  const [low, high] = (await line.textContent())!.match(/\d+/g)!.map(Number);
  const score = Number(await page.locator('header [data-score]').getAttribute('data-score'));
  expect(low).toBeLessThan(score);
  expect(high).toBeGreaterThan(score);
});

test('a step of what matters most is applied and taken back', async ({ page }) => {
  await openPlace(page, 'why');
  await matters(page).scrollIntoViewIfNeeded();
  await expect(matters(page).locator('canvas')).toBeVisible();
  await asTable(page, 'What one step does to your score');
  await button(page, 'Apply: Wages one step up, to 0').click();
  const base = untouched();
  const { shown } = scoreOf({ ...base, evidence: { ...base.evidence, wages: 0 } });
  await expectScore(page, shown, 'YELLOW');
  await expect(matters(page)).toContainText(`The score is now ${shown.toFixed(1)} Yellow.`);
  await button(page, 'Take it back').click();
  await expectScore(page, 24.5, 'RED');
  await button(page, `Apply: ${ENDPOINTS} one step down, to 3`).click();
  await expectScore(page, 26.5, 'YELLOW');
  await page.keyboard.press('Control+z');
  await expectScore(page, 24.5, 'RED');
});

test('the parts of the score are one sentence, and change with the score @proof', async ({
  page,
}) => {
  await openPlace(page, 'why');
  const made = region(page, 'What your score is made of');
  await expect(made.getByText(/^Your tasks alone give 31\.7\./)).toBeInViewport();
  await expect(made.locator('canvas')).toBeInViewport();
  await open(page, 'The formula with your values');
  await expect(made).toContainText('(2.4826 − 0.54) ÷ 7.93 × 100 = 24.50 → 24.5');
  await open(page, 'What the words mean');
  await expect(made).toContainText('Yellow, from 25 to below 48, is transforming');
});

test('on a phone nothing of it is wider than the screen, as pictures and as tables @proof', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await openPlace(page, 'why');
  const tooWide = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await expect.poll(() => tooWide()).toBe(0);
  const switches = page.getByRole('button', { name: /^Show as table/ });
  await expect(switches).toHaveCount(5);
  while ((await switches.count()) > 0) await switches.first().click();
  await expect.poll(() => tooWide()).toBe(0);
});
