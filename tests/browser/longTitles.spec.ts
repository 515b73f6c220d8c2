import type { Page } from '@playwright/test';
import { sampleClient, sampleSession, sampleWork } from '../desk/rows/sampleDesk';
import * as at from './calculator';
import { openFilledDesk } from './deskStore';
import { fileWith } from './expected';
import { expect, test } from './fixture';
import { openPlace, PLACES } from './places';
import { sample } from './proof';
import { NOTHING_OUT, sticksOut } from './sticksOut';

const WIDTHS = [390, 768, 1280];
/** What is printed on is 180 mm wide. */
const PAPER = Math.floor((180 / 25.4) * 96);
const WIDE = { 'wide letters': 'W'.repeat(120), 'Arabic letters': 'مستشار'.repeat(20) };

/** At each width everything stands within the page, once pictures have followed. */
async function expectWithin(page: Page, where: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    await expect
      .poll(() => sticksOut(page), { message: `${where}, ${width} px` })
      .toEqual(NOTHING_OUT);
  }
}

/** Laid out for paper nothing is wider than the paper. */
async function expectOnPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: PAPER, height: 900 });
  await page.emulateMedia({ media: 'print' });
  expect.soft(await sticksOut(page), 'on paper').toEqual(NOTHING_OUT);
  await page.emulateMedia({ media: null });
}

for (const [what, name] of sample(Object.entries(WIDE), 1)) {
  test(`names of 120 ${what} stay within the pages of the desk`, async ({ page }) => {
    const client = sampleClient(1, { name, contact: name, tags: [name.slice(0, 40)] });
    const [first, ...others] = sampleWork(1).client.tasks;
    client.work.client.tasks = [{ ...first!, name, score: 6 - first!.score }, ...others];
    const session = sampleSession(client.id, 1, { name, work: client.work });
    const desk = `/#desk/${client.id}`;
    await openFilledDesk(page, { clients: [client], sessions: [session] });
    await expect(page.getByRole('link', { name }).first()).toBeVisible();
    await expectWithin(page, 'list');
    await page.goto(desk);
    await expect(at.button(page, 'Start a session')).toBeVisible();
    await expectWithin(page, 'client');
    await page.goto(`${desk}/session/${session.id}`);
    await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
    await expectWithin(page, 'session');
    await page.goto(`${desk}/table/score`);
    await expect(page.locator('.place-score')).toBeVisible();
    await expectWithin(page, 'full table');
    await page.goto(`${desk}/report`);
    await at.button(page, 'Skip this').click();
    await expect(page.getByRole('article')).toBeVisible();
    await expectWithin(page, 'report');
    await expectOnPaper(page);
  });
}

test('a role’s own title of 120 wide letters stays within every place', async ({ page }) => {
  const title = `Nurse ${'W'.repeat(110)}`;
  const file = fileWith({ title });
  await page.addInitScript((text) => localStorage.setItem('personal-ai-risk/profile', text), file);
  for (const { name } of PLACES) {
    await openPlace(page, name);
    await expect(page.getByText(title).first()).toBeAttached();
    await at.openAllDetails(page);
    await expectWithin(page, name);
  }
});
