import type { Page } from '@playwright/test';
import * as at from './calculator';
import { hashWith, scoreOf, untouched } from './expected';
import { expect, test } from './fixture';

const BACK = 'Go back to my own work';
const link = (growth: number) => hashWith({ role: 'backend-api-developer', values: { growth } });
const linkScore = (growth: number) => scoreOf({ ...untouched(), growth }).shown;

/** Follows a link in the open page, as from a chat window beside it. */
async function follow(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => (window.location.hash = to), hash);
}

let own: string;
test.beforeEach(async ({ page }) => {
  await at.openPage(page);
  own = await at.doOwnWork(page);
});

const expectOwn = (page: Page) => expect(at.result(page)).toHaveAttribute('data-score', own);

test('a link followed over own work keeps it to come back to', async ({ page }) => {
  await follow(page, link(2));
  await at.expectResult(page, linkScore(2));
  await at.expectOneMessage(
    page,
    'You are looking at a shared result: Backend/API Developer. Your own work is kept as you left it.',
  );
  await at.messages(page).getByRole('button', { name: BACK }).click();
  await expectOwn(page);
  await page.reload();
  await expectOwn(page);
});

test('a link opened on a new visit keeps the saved work too @proof', async ({ page, context }) => {
  await page.close();
  const visit = await context.newPage();
  await at.openPage(visit, `/${link(2)}`);
  await at.expectResult(visit, linkScore(2));
  await at.reload(visit);
  const back = at.messages(visit).getByRole('button', { name: BACK });
  await back.click();
  await expectOwn(visit);
  await expect(back).toHaveCount(0);
});

test('a second link does not push the own work out @proof', async ({ page }) => {
  await follow(page, link(2));
  await at.expectResult(page, linkScore(2));
  await follow(page, link(1));
  await at.expectResult(page, linkScore(1));
  await at.messages(page).getByRole('button', { name: BACK }).click();
  await expectOwn(page);
});

test('where nothing can be stored, a link’s promise of keeping the work still holds @proof', async ({
  page,
}) => {
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await follow(page, link(2));
  await at.expectResult(page, linkScore(2));
  const back = at.messages(page).getByRole('button', { name: BACK });
  const undo = at.button(page, 'Undo');
  // Either the button is there and brings it back, or it is not offered and undo does.
  await expect(at.messages(page)).toContainText(
    'You are looking at a shared result: Backend/API Developer.',
  );
  await ((await back.count()) > 0 ? back : undo).click();
  await expectOwn(page);
});

test('two tabs: work saved in one is offered to the other, which keeps its own', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  // Saving follows a change shortly after.
  await expect(async () => {
    await at.openPage(other);
    await expect(at.result(other)).toHaveAttribute('data-score', own, { timeout: 5_000 });
  }).toPass();
  await at.setValue(other, 'AI demand', 2);
  await expect(at.result(other)).not.toHaveAttribute('data-score', own);
  const told = 'Another tab saved a different version. Which one do you want here?';
  await at.expectOneMessage(page, told);
  await expectOwn(page);
  await at.button(page, 'Keep this one').click();
  await expect(at.messages(page)).toHaveCount(0);
  await expectOwn(page);
  // Now the other one is asked, and an edit there does not answer for the person.
  await at.expectOneMessage(other, told);
  await at.setValue(other, 'AI demand', 1);
  await expect(at.messages(page)).toHaveCount(0);
  await at.button(other, 'Keep this one').click();
  await at.expectOneMessage(page, told);
  await at.button(page, 'Show the other tab’s version').click();
  await at.expectValue(page, 'AI demand', 1);
  await expect(at.messages(page)).toHaveCount(0);
  await expect(at.messages(other)).toHaveCount(0);
});
