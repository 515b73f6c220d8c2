import type { Page } from '@playwright/test';
import { axeFinds } from './axeFinds';
import * as at from './calculator';
import { expect, test } from './fixture';
import { expectPlace, openPlace, PLACES, tab, type PlaceName } from './places';
import { inProof, sample } from './proof';
import { NOTHING_OUT, sticksOut } from './sticksOut';

const placeOf = (name: PlaceName) => PLACES.find((place) => place.name === name)!;

/** Changed values and a notice, which are in sight from every place. */
async function changeWork(page: Page): Promise<void> {
  await at.setValue(page, 'Wages', 1);
  await at.openFile(page, 'nonsense');
  await expect(at.messages(page)).toBeVisible();
}

/** What each place shows once somebody uses it: changes, problems, what was one click away. */
const FILL: Record<PlaceName, (page: Page) => Promise<void>> = {
  score: async (page) => {
    await at.time(page, 'Writing unit & integration tests').fill('3.5');
    await page.getByLabel('Years of experience').fill('12');
    await expect(page.getByLabel('Note on Wages')).toBeVisible();
    await at.button(page, 'Lock the time of API design & architecture decisions').click();
    await page.getByLabel('What is the task?').fill('');
    await at.button(page, 'Add task').click();
    await expect(page.getByRole('alert').first()).toBeVisible();
  },
  why: async (page) => {
    const asTable = page.getByRole('button', { name: /^Show as table/ });
    expect(await asTable.count()).toBeGreaterThan(1);
    while ((await asTable.count()) > 0) await asTable.first().click();
  },
  next: async (page) => {
    await at
      .region(page, 'The smallest change')
      .getByRole('button', { name: 'Try it', exact: true })
      .click();
    await expect(at.button(page, 'Drop it')).toBeVisible();
  },
  job: async (page) => {
    await expect(at.region(page, 'What AI does to this job')).toBeVisible();
  },
  compare: async (page) => {
    await at.button(page, 'Keep this version').click();
    await expect(page.getByRole('alert').first()).toBeVisible();
    await page.getByLabel(/^Name of this version/).fill('today');
    await at.button(page, 'Keep this version').click();
    await at.button(page, 'Compare: today').click();
    await at.button(page, 'Copy link to this comparison').click();
    await expect(page.getByLabel('Link to this comparison')).toBeVisible();
  },
};

/** Changed values, problems and a notice on screen: what an untouched place does not show. */
async function fillScreen(page: Page, name: PlaceName): Promise<void> {
  if (name !== 'score') await tab(page, 'My score').click();
  await expectPlace(page, placeOf('score'));
  await changeWork(page);
  await tab(page, placeOf(name).tab).click();
  await expectPlace(page, placeOf(name));
  await at.openAllDetails(page);
  await expect(page.getByText('Loading …')).toHaveCount(0);
  await FILL[name](page);
  await at.openAllDetails(page); // also what came since
}

const LOOKS = [
  ['light', 390],
  ['dark', 1280],
  ['light', 1280],
  ['dark', 390],
  ['light', 320],
  ['dark', 320],
] as const;

for (const [look, [colorScheme, width]] of sample(LOOKS, 2).entries()) {
  // In the test command each place in one of two looks.
  const places = inProof ? PLACES : PLACES.filter((_, place) => place % 2 === look);
  for (const { name } of places) {
    test(`axe finds nothing in ${name}, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await openPlace(page, name);
      expect.soft(await axeFinds(page), 'untouched').toEqual([]);
      await fillScreen(page, name);
      expect(await axeFinds(page), 'filled').toEqual([]);
    });
  }

  test(`axe finds nothing in menu and dialogs, ${colorScheme}, ${width} px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await at.openPage(page);
    await page.locator('summary[aria-label="Menu"]').click();
    expect.soft(await axeFinds(page), 'menu').toEqual([]);
    await page.keyboard.press('Escape');
    await at.openKeep(page);
    await at.button(page, 'Copy link').click();
    await at.button(page, 'Keep this version').click();
    await expect(page.getByLabel('Link to this result')).toBeVisible();
    expect.soft(await axeFinds(page), 'Keep and share').toEqual([]);
    await at.closeKeep(page);
    await at.button(page, 'Find your role: Backend/API Developer').click();
    await page.getByRole('combobox', { name: 'Job title' }).fill('nurse');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    expect(await axeFinds(page), 'Find your role').toEqual([]);
  });
}

test('axe itself would find something', async ({ page }) => {
  await at.openPage(page);
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect((await axeFinds(page)).join()).toMatch(/^button-name,/);
});

const TEXT_SIZES = [
  [320, 100],
  [390, 200],
  [640, 200],
  [1280, 200],
] as const;

for (const [width, percent] of sample(TEXT_SIZES, 1)) {
  for (const { name } of sample(PLACES, 2)) {
    test(`nothing of ${name} is cut off sideways at ${width} px with text of ${percent} %`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await openPlace(page, name);
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}%`;
      }, percent);
      expect.soft(await sticksOut(page), 'untouched').toEqual(NOTHING_OUT);
      await fillScreen(page, name);
      await expect.poll(() => sticksOut(page), 'filled').toEqual(NOTHING_OUT);
    });
  }
}

/** Pairs of what stands in the header that cover each other, and what is wider than its own box. */
const crowdedHeader = (page: Page) =>
  page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll<HTMLElement>('.role-field, .score-chip, .shell-tools button'),
    ];
    const box = (part: Element) => part.getBoundingClientRect();
    const name = (part: Element) => part.getAttribute('aria-label') ?? part.className;
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    const pairs = parts.flatMap((part, index) =>
      parts
        .slice(index + 1)
        .filter((other) => meet(box(part), box(other)))
        .map((other) => `${name(part)} on ${name(other)}`),
    );
    const chip = document.querySelector('.score-chip')!;
    return chip.scrollWidth > chip.clientWidth + 1 ? [...pairs, 'the score is cut off'] : pairs;
  });

for (const [width, percent] of [
  [320, 100],
  [390, 100],
  [390, 130],
  [390, 200],
] as const) {
  test(`in the header at ${width} px with text of ${percent} % nothing stands on anything`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await openPlace(page, 'score');
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}%`;
    }, percent);
    expect.soft(await crowdedHeader(page), 'untouched').toEqual([]);
    await page.getByRole('button', { name: 'Try it' }).first().click();
    await expect(page.locator('.score-chip')).toContainText('What-if');
    expect.soft(await crowdedHeader(page), 'with a what-if').toEqual([]);
    await page.getByRole('button', { name: 'Keep it' }).first().click();
    await expect(page.locator('.score-chip')).not.toContainText('What-if');
    await expect.poll(() => crowdedHeader(page), 'with a change').toEqual([]);
  });
}

test('at a zoom of 400 % nothing stands over what is read', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 }); // 1280 × 1024 seen at four times its size
  for (const { name } of [PLACES[0]!, PLACES[2]!]) {
    await openPlace(page, name);
    await page.evaluate(() => window.scrollTo(0, 400));
    const over = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
        .filter((element) => element.getBoundingClientRect().bottom > 0 && element.offsetHeight > 0)
        .map((element) => element.className),
    );
    expect(over).toEqual([]);
  }
});
