import type { Page } from '@playwright/test';
import * as at from './calculator';
import { addClient, openDesk, startSession } from './desk';
import { expect, test } from './fixture';
import { openPlace, PLACES, tab } from './places';
import { NOTHING_OUT, sticksOut } from './sticksOut';

test.use({ viewport: { width: 390, height: 844 } });

/** Text of twice its size, as a browser's own settings make it: media queries do not see it. */
async function enlarge(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

const widthOf = async (page: Page, what: string) =>
  (await page.locator(what).first().boundingBox())!.width;

/** Words of the elements that are broken inside. */
const brokenWords = (page: Page, what: string) =>
  page.locator(what).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word);
        }
      }
      return broken;
    }),
  );

for (const { name } of PLACES) {
  test(`${name} with large text on a phone stays within the page`, async ({ page }) => {
    await openPlace(page, name);
    await enlarge(page);
    await at.openAllDetails(page);
    await page.locator('.footer').first().scrollIntoViewIfNeeded(); // some parts come when they are near
    await at.openAllDetails(page);
    await expect(page.getByText('Loading …')).toHaveCount(0);
    await expect.poll(() => sticksOut(page)).toEqual(NOTHING_OUT);
  });
}

test('the week with large text on a phone has room for its names and scores', async ({ page }) => {
  await openPlace(page, 'score');
  await enlarge(page);
  await expect.poll(() => widthOf(page, '.task-name')).toBeGreaterThan(200);
  await expect.poll(() => brokenWords(page, '.task-name')).toEqual([]);
  await at.openTask(page, 'API design & architecture decisions');
  const score = at.scoreButton(page, 'API design & architecture decisions', 5);
  const { x, width } = (await score.boundingBox())!;
  expect(x + width).toBeLessThanOrEqual(390);
});

test('the tabs with large text on a phone are whole', async ({ page }) => {
  await openPlace(page, 'score');
  await enlarge(page);
  for (const { tab: name } of PLACES) {
    await expect(tab(page, name)).toBeInViewport({ ratio: 1 });
    const cut = await tab(page, name).evaluate((link) => {
      const words = document.createRange();
      words.selectNodeContents(link);
      const { bottom, left, right } = words.getBoundingClientRect();
      const box = link.getBoundingClientRect();
      return bottom > box.bottom || left < box.left - 1 || right > box.right + 1;
    });
    expect(cut, name).toBe(false);
  }
});

test('the titles of dialogs with large text on a phone keep their words whole', async ({
  page,
}) => {
  await at.openPage(page);
  await enlarge(page);
  await at.openKeep(page);
  await expect.poll(() => brokenWords(page, 'dialog[open] h2')).toEqual([]);
  await at.closeKeep(page);
  await at.button(page, 'Find your role: Backend/API Developer').click();
  await expect.poll(() => brokenWords(page, 'dialog[open] h2')).toEqual([]);
});

test('the desk with large text on a phone can be used', async ({ page }) => {
  await openDesk(page);
  await addClient(page, 'Sample client');
  await enlarge(page);
  expect.soft(await sticksOut(page), 'client').toEqual(NOTHING_OUT);
  await startSession(page);
  await expectSessionRoom(page);
  await page.getByRole('heading', { level: 1 }).focus();
  for (let step = 0; step < 22; step += 1) await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: 'Where we stand' })).toBeVisible();
  expect.soft(await sticksOut(page), 'end').toEqual(NOTHING_OUT);
  await expect(at.button(page, 'Finish session')).toBeVisible();
});

async function expectSessionRoom(page: Page): Promise<void> {
  expect.soft(await sticksOut(page), 'session').toEqual(NOTHING_OUT);
  for (const name of ['Back', 'Next']) {
    await expect.soft(at.button(page, name)).toBeInViewport({ ratio: 1 });
    expect.soft(await brokenWords(page, '.steps button')).toEqual([]);
  }
  const count = (await page.getByText('1 of 22', { exact: true }).boundingBox())!;
  expect.soft(count.height).toBeLessThan(80); // one line
  for (const slider of await page.getByRole('slider').all()) {
    expect.soft((await slider.boundingBox())!.width).toBeGreaterThan(150);
  }
}
