import * as at from './calculator';
import { expectNothingMoreFetched } from './fetched';
import { expect, test } from './fixture';
import { openPlace, PLACES } from './places';
import { sample } from './proof';

/** Roles of every zone and sector, with short and with long texts. */
const ROLES = [
  'backend-api-developer',
  'registered-nurse',
  'bookkeeper',
  'senior-software-engineer',
  'electrician',
  'lawyer',
];

/** Screens that an untouched place may take, by DESIGN: those for reading may take more. */
const SCREENS = {
  desktop: { width: 1280, height: 800, most: { score: 3, why: 3, next: 3, job: 4, compare: 4 } },
  phone: { width: 390, height: 844, most: { score: 6, why: 6, next: 6, job: 8, compare: 8 } },
};

for (const [device, { width, height, most }] of Object.entries(SCREENS)) {
  for (const { name } of PLACES) {
    test(`${name} takes at most ${most[name]} screens of a ${device}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const role of sample(ROLES, 2)) {
        await openPlace(page, name, `/roles/${role}/`);
        await expectNothingMoreFetched(page);
        const tall = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(tall / height, role).toBeLessThanOrEqual(most[name]);
      }
    });
  }
}

test('on a desktop the score, its sentence, the line and every task stand on the first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await at.openPage(page, '/roles/backend-api-developer/');
  const parts = [
    at.result(page).getByText('24.5').first(),
    at.result(page).locator('.score-line'),
    ...(await page.getByRole('slider', { name: /^Time on / }).all()),
  ];
  expect(parts).toHaveLength(10);
  for (const part of parts) await expect(part).toBeInViewport({ ratio: 1 });
});

test('the first view lays out at most 900 boxes', async ({ page }) => {
  await at.openPage(page);
  const boxes = await page.evaluate(
    () =>
      [...document.querySelectorAll('body *')].filter((each) => each.getClientRects().length > 0)
        .length,
  );
  expect(boxes).toBeLessThanOrEqual(900);
});
