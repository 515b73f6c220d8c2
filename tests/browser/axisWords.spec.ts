import { expect, test } from './fixture';
import { openPlace } from './places';

test('the words of the axis stand apart, from a phone to two narrow columns', async ({ page }) => {
  await openPlace(page, 'why');
  const words = page.locator('#reread .sector-axis text');
  await expect(words).toHaveCount(7);
  for (const width of [360, 640, 960, 1024, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    const boxes = await words.evaluateAll((all) =>
      all
        .map((word) => word.getBoundingClientRect())
        .map(({ left, right }) => ({ left, right }))
        .sort((a, b) => a.left - b.left),
    );
    const gaps = boxes.slice(1).map(({ left }, index) => left - boxes[index]!.right);
    expect(Math.min(...gaps), `${width} px wide`).toBeGreaterThan(3);
  }
});
