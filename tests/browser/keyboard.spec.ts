import type { Locator, Page } from '@playwright/test';
import { button, expectResult, openPage, openTask, region, result, timeSlider } from './calculator';
import { profileWithTime, scoreOf } from './expected';
import { expect, test } from './fixture';
import { openPlace, PLACES } from './places';
import { sample } from './proof';

const FIRST_TASK = 'API design & architecture decisions';

/** Why the focused element cannot be told by eye; null when it can. */
function focusProblem(): string | null {
  const focused = document.activeElement as HTMLElement;
  if (focused === document.body) return 'nothing has the focus';
  const name = focused.getAttribute('aria-label') ?? focused.textContent ?? focused.tagName;
  // A file input is drawn by the label around it.
  const drawn = focused instanceof HTMLInputElement && focused.type === 'file';
  const shown = drawn ? focused.closest('label')! : focused;
  if (getComputedStyle(shown).outlineStyle === 'none') return `${name}: no focus ring`;
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const points = [0.15, 0.5, 0.85].map((part) => top + part * (bottom - top));
  const onTop = points.some((y) => {
    const hit = document.elementFromPoint((left + right) / 2, y);
    return hit !== null && (shown.contains(hit) || hit.contains(shown));
  });
  return onTop ? null : `${name}: hidden`;
}

/** The page has scrolled to the focus: a person looks first. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });

const focusedName = () => {
  const { ariaLabel, textContent, tagName } = document.activeElement!;
  return ariaLabel ?? textContent?.slice(0, 60) ?? tagName;
};

async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    const before = await page.evaluate(focusedName);
    await page.keyboard.press(key);
    await settle(page);
    await expect
      .poll(() => page.evaluate(focusProblem), { message: `${key} after “${before}”` })
      .toBeNull();
    if ((await target.count()) === 0) continue;
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`not reached by ${key}`);
}

for (const width of sample([1280, 360], 1)) {
  test(`by keyboard alone from the top to a link, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await openPage(page);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    if (width < 960) await openTask(page, FIRST_TASK); // there a task is a line that opens
    await tabTo(page, timeSlider(page, FIRST_TASK), width < 960 ? 'Shift+Tab' : 'Tab');
    await page.keyboard.press('ArrowRight');
    await expectResult(page, scoreOf(profileWithTime(FIRST_TASK, 16)).shown);
    await tabTo(page, button(page, 'Keep and share'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(button(page, 'Copy link')).toBeVisible();
    await tabTo(page, button(page, 'Copy link'));
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Link to this result')).toHaveValue(/#p=1\./);
    await page.keyboard.press('Escape');
    await expect(button(page, 'Keep and share')).toBeFocused();
  });
}

for (const width of sample([1280, 360], 1)) {
  for (const { name } of sample(PLACES, 1)) {
    test(`${name}: everything from the top to the end, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await openPlace(page, name);
      await tabTo(page, page.getByRole('link', { name: 'All 428 roles with their scores' }));
    });
  }
}

test('the skip link leads past the head of the page', async ({ page }) => {
  await openPage(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#place-title')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toBeVisible();
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('on a phone the result stands above the week, all of it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage(page);
  await expect(result(page)).toBeInViewport();
  await expect(result(page).getByText('not a forecast for you')).toBeVisible();
  const [card, week] = await Promise.all([
    result(page).boundingBox(),
    region(page, 'Your week').boundingBox(),
  ]);
  expect(card!.y + card!.height).toBeLessThanOrEqual(week!.y);
});
