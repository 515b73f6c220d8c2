import type { Page } from '@playwright/test';
import * as at from './calculator';
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
  expect(await words.evaluate((text) => getComputedStyle(text).fill)).toBe(ink);
});
