import { openPage, openTask, result, scoreButton, time } from './calculator';
import { fileWith, untouched } from './expected';
import { expect, test } from './fixture';
import { sample } from './proof';

const NAMES = {
  'one word of 120 letters': 'Donaudampfschifffahrt'.repeat(6).slice(0, 120),
  'a sentence of 120 letters': 'Answering letters about orders that never arrived '
    .repeat(3)
    .slice(0, 120),
};

for (const [what, name] of Object.entries(NAMES)) {
  for (const width of sample([320, 390, 1280], 1)) {
    test(`a task named by ${what} leaves its controls in sight, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const [first, ...others] = untouched().tasks;
      const file = fileWith({ tasks: [{ ...first, name }, ...others] });
      await page.addInitScript(
        (text) => localStorage.setItem('personal-ai-risk/profile', text),
        file,
      );
      await openPage(page);
      if (width < 960) await openTask(page, name);
      const card = (await result(page).boundingBox())!;
      const right = width < 960 ? width : card.x;
      for (const control of [time(page, name), scoreButton(page, name, 5)]) {
        const box = (await control.boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(right);
      }
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBe(width);
      await expect(page.getByRole('heading', { name })).toHaveAttribute('title', name);
    });
  }
}
