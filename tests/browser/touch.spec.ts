import type { CDPSession, Page } from '@playwright/test';
import { enter, expectResult, openPage, openTask, result, time, timeSlider } from './calculator';
import { profileWithTime, scoreOf } from './expected';
import { expect, test } from './fixture';

const TASK = 'API design & architecture decisions';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** One finger from one point to another, as a phone reports it. */
async function drag(client: CDPSession, from: [number, number], to: [number, number]) {
  const at = (x: number, y: number) => ({ touchPoints: [{ x, y }] });
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(...from) });
  for (let step = 1; step <= 10; step += 1) {
    const along = (index: 0 | 1) => from[index] + ((to[index] - from[index]) * step) / 10;
    await client.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      ...at(along(0), along(1)),
    });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** A slider near the middle of the screen, and a point on its track away from the thumb. */
async function opened(page: Page, percent?: string) {
  await openPage(page);
  await openTask(page, TASK);
  if (percent) await enter(time(page, TASK), percent);
  const slider = timeSlider(page, TASK);
  await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = (await slider.boundingBox())!;
  const y = box.y + box.height / 2;
  const xAt = (share: number) => box.x + 12 + share * (box.width - 24);
  return { slider, y, xAt, client: await page.context().newCDPSession(page) };
}

test('a finger that scrolls the page across a slider changes nothing', async ({ page }) => {
  const { slider, y, xAt, client } = await opened(page);
  const before = await page.evaluate(() => window.scrollY);
  for (const share of [0.15, 0.7]) {
    await drag(client, [xAt(share), y], [xAt(share) + 12, y - 160]);
    await drag(client, [xAt(share), y - 160], [xAt(share) + 12, y]);
  }
  await drag(client, [xAt(0.15), y], [xAt(0.15) + 12, y - 160]);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
  await expect(slider).toHaveValue('15');
  await expectResult(page, 24.5, 'RED');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('a finger that drags a slider moves it', async ({ page }) => {
  const { slider, y, xAt, client } = await opened(page);
  await drag(client, [xAt(0.15), y], [xAt(0.4), y + 4]);
  await expect(slider).not.toHaveValue('15');
  const moved = Number(await slider.inputValue());
  expect(moved).toBeGreaterThan(30);
  await expectResult(page, scoreOf(profileWithTime(TASK, moved)).shown);
});

test('a touch that the phone takes away leaves the time as it was, between whole numbers too', async ({
  page,
}) => {
  const { slider, y, xAt, client } = await opened(page, '12.4');
  await expect(slider).toHaveValue('12.4');
  const score = (await result(page).getAttribute('data-score'))!;
  const touch = (type: 'touchStart' | 'touchMove', x: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
  await touch('touchStart', xAt(0.124));
  for (let share = 0.14; share < 0.4; share += 0.02) await touch('touchMove', xAt(share));
  await expect(slider).not.toHaveValue('12.4');
  await client.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
  await expect(slider).toHaveValue('12.4');
  await expect(result(page)).toHaveAttribute('data-score', score);
});

test('what is typed in is at least 16 px tall: nothing zooms', async ({ page }) => {
  await opened(page);
  const sizes = await page
    .locator('input:not([type="range"], [type="radio"]):visible, select:visible')
    .evaluateAll((fields) => fields.map((each) => parseFloat(getComputedStyle(each).fontSize)));
  expect(sizes.length).toBeGreaterThan(0);
  for (const size of sizes) expect(size).toBeGreaterThanOrEqual(16);
});
