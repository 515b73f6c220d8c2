import type { Page } from '@playwright/test';
import { sampleClient, sampleSession } from '../desk/rows/sampleDesk';
import * as at from './calculator';
import { openFilledDesk } from './deskStore';
import { expect, test } from './fixture';
import { openPlace, tab } from './places';

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

test('in forced colours the place on screen and the value chosen are told apart', async ({
  page,
}) => {
  await at.openPage(page);
  const borderOf = (name: string) =>
    tab(page, name).evaluate((link) => getComputedStyle(link).borderBottomColor);
  expect(await borderOf('My score')).not.toBe(await borderOf('Why'));
  const backgroundOf = (score: number) =>
    at
      .scoreButton(page, 'API design & architecture decisions', score)
      .evaluate(
        (radio) => getComputedStyle(radio.closest('label')!.querySelector('span')!).backgroundColor,
      );
  expect(await backgroundOf(2)).not.toBe(await backgroundOf(3));
});

/** How many colours a picture on a canvas is drawn in, apart from greys. */
const hues = (page: Page) =>
  page.locator('canvas').evaluateAll((pictures) =>
    (pictures as HTMLCanvasElement[]).map((picture) => {
      const { data } = picture.getContext('2d')!.getImageData(0, 0, picture.width, picture.height);
      const counts = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        const [red, green, blue, alpha] = data.subarray(at, at + 4) as unknown as number[];
        if (alpha! < 255 || Math.max(red!, green!, blue!) - Math.min(red!, green!, blue!) < 40)
          continue;
        const colour = [red, green, blue].join();
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts.values()].filter((count) => count > 100).length;
    }),
  );

test('in forced colours the bars of pictures are told apart, and their words are read', async ({
  page,
}) => {
  await openPlace(page, 'compare');
  await page.locator('.part-keys').scrollIntoViewIfNeeded();
  await expect(async () => expect(Math.max(...(await hues(page)))).toBeGreaterThan(2)).toPass();
  const marks = await page
    .locator('.part-keys .part-key')
    .evaluateAll((keys) => keys.map((key) => getComputedStyle(key, '::before').backgroundColor));
  expect(new Set(marks).size).toBe(marks.length);
  await openPlace(page, 'score');
  const words = page.locator('.score-line .band-name').first();
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  await expect.poll(() => words.evaluate((text) => getComputedStyle(text).fill)).toBe(ink);
});

/** How far two colours are apart, as WCAG counts it. */
function contrast(...colours: [string, string]): number {
  const [light, dark] = colours
    .map((colour) => {
      const [red, green, blue] = colour.match(/[\d.]+/g)!.map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05;
    })
    .sort((a, b) => b - a);
  return light! / dark!;
}

/** Everything that is written and drawn in pictures with the page's ink is seen on its ground. */
async function expectSeen(page: Page, marks: string): Promise<void> {
  await expect(page.locator(marks).first()).toBeAttached();
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const inks = await page.locator(marks).evaluateAll((all) =>
    all.map((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      return mark.tagName === 'line' ? stroke : fill;
    }),
  );
  for (const ink of new Set(inks)) expect(contrast(ink, ground), marks).toBeGreaterThan(4.5);
}

for (const [system, theme] of [
  ['dark', 'light'],
  ['light', 'dark'],
] as const) {
  test.describe(`the system ${system}, the theme ${theme}`, () => {
    test.use({ colorScheme: system });

    test.beforeEach(({ page }) =>
      page.addInitScript((chosen) => localStorage.setItem('personal-ai-risk/theme', chosen), theme),
    );

    test(`in forced colours pictures follow the system, whatever theme was chosen${system === 'light' ? ' @proof' : ''}`, async ({
      page,
    }) => {
      await openPlace(page, 'compare');
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expectSeen(page, '.range-strip :is(.range, .score)');
      await openPlace(page, 'why');
      await expectSeen(page, '.sector-strip .median, .sector-axis text');
      const clients = [1, 2, 3].map((number) => sampleClient(number));
      const sessions = clients.map(({ id }) => sampleSession(id, 1));
      await openFilledDesk(page, { clients, sessions }, '/#desk/group');
      await at.button(page, 'Select all 3').click();
      await expectSeen(page, '.group-picture :is(circle, text)');
    });
  });
}
