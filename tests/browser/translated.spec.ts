import type { Page } from '@playwright/test';
import * as at from './calculator';
import { addClient, openDesk, startSession } from './desk';
import { scoreOf, untouched } from './expected';
import { expect, test } from './fixture';
import { expectPlace, openPlace, PLACES, tab } from './places';
import { sample } from './proof';

/** Puts other nodes in the place of every text, as the translators of browsers do. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.parentElement!.closest('script, style, noscript, svg')) continue;
      const outer = document.createElement('font');
      outer.appendChild(document.createElement('font')).textContent = text.data;
      text.replaceWith(outer);
    }
  });

const FIRST_TASK = 'API design & architecture decisions';
const growthScore = (growth: number) => scoreOf({ ...untouched(), growth }).shown;

/** What is read says what is so: the number on screen is the one that was worked out. */
async function expectSaid(page: Page, score: number): Promise<void> {
  await expect(page.locator('.score-chip')).toHaveAttribute('data-score', score.toFixed(1));
  await expect(page.locator('.score-chip strong')).toHaveText(score.toFixed(1));
}

test('a translated first place goes on: edits, undo, other places', async ({ page }) => {
  await at.openPage(page);
  await at.openValue(page, 'AI demand');
  await at.openTask(page, FIRST_TASK);
  await translate(page);
  await at.setValue(page, 'AI demand', 2);
  await expectSaid(page, growthScore(2));
  await at.expectResult(page, growthScore(2));
  await translate(page);
  await at.scoreButton(page, FIRST_TASK, 5).check();
  await at.timeSlider(page, FIRST_TASK).press('ArrowRight');
  await translate(page);
  for (let step = 0; step < 3; step += 1) await at.button(page, 'Undo').click();
  await expectSaid(page, 24.5);
  await at.expectResult(page, 24.5);
  for (const place of PLACES.slice(1)) {
    await tab(page, place.tab).click();
    await expectPlace(page, place);
    await translate(page);
  }
});

for (const { name } of sample(PLACES.slice(1), 1)) {
  test(`a translated ${name} follows edits, and can be left`, async ({ page }) => {
    await openPlace(page, name);
    await at.openAllDetails(page);
    await expect(page.getByText('Loading …')).toHaveCount(0);
    await translate(page);
    await page.evaluate(() => (window.location.hash = '#role=registered-nurse'));
    await expectSaid(page, 51.4);
    await translate(page);
    await at.button(page, 'Undo').click();
    await expectSaid(page, 24.5);
    await tab(page, 'My score').click();
    await expectPlace(page, PLACES[0]);
    await at.expectResult(page, 24.5);
  });
}

test('everything on one page, translated, follows an edit @proof', async ({ page }) => {
  await page.goto('/#all');
  await expect(page.locator('#library')).toBeAttached();
  await translate(page);
  await at.setValue(page, 'AI demand', 2);
  await expectSaid(page, growthScore(2));
  await translate(page);
  await at.button(page, 'Undo').click();
  await at.expectResult(page, 24.5);
});

test('a translated desk, session and report go on', async ({ page }) => {
  await openDesk(page);
  await translate(page);
  await addClient(page, 'Sample client');
  await translate(page);
  await startSession(page);
  await translate(page);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('2 of 22')).toBeVisible();
  await translate(page);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Sample client' })).toBeVisible();
  await page.goto('/#report');
  await expect(page.locator('.report-sheet')).toBeVisible();
  await translate(page);
  await page.goBack();
  await page.evaluate(() => (window.location.hash = '#score'));
  await at.expectResult(page, 24.5);
});

test('a translated embed follows an edit', async ({ page }) => {
  await page.goto('/embed.html?sections=tasks,result');
  const slider = page.getByRole('slider').first();
  await expect(slider).toBeVisible();
  await translate(page);
  const score = page.locator('[data-score]').first();
  const before = await score.getAttribute('data-score');
  for (let step = 0; step < 20; step += 1) await slider.press('ArrowRight');
  await expect(score).not.toHaveAttribute('data-score', before!);
  await expect(score).toContainText((await score.getAttribute('data-score'))!);
});
