import type { Page } from '@playwright/test';
import * as at from './calculator';
import { scoreOf, untouched } from './expected';
import { expect, test } from './fixture';
import { openPlace } from './places';
import { tab } from './places';

const DESIGN = 'API design & architecture decisions';
const TESTS = 'Writing unit & integration tests';

/** Changes something of every kind that a link and a file have to carry, and gives the score of it. */
async function changeMuch(page: Page): Promise<string> {
  await at.enter(at.time(page, DESIGN), '30');
  await at.scoreButton(page, TESTS, 3).check();
  await at.openTask(page, TESTS);
  await page.getByRole('textbox', { name: `Name of ${TESTS}` }).fill('Tests – „geprüft“ 🧪');
  await at.openWeekMore(page);
  await page.getByLabel('What is the task?').fill('Answering mail');
  await at.button(page, 'Add task').click();
  await at.setValue(page, 'Wages', 1);
  await at.setValue(page, 'Liability', 2);
  await at.setValue(page, 'Moral judgement', 3);
  await at.setValue(page, 'AI demand', 1);
  await page.getByText('Why this value: Wages', { exact: true }).click();
  await page.getByLabel('Note on Wages').fill('Rose by 7 % & more');
  await page.locator('details#about > summary').click();
  await at.enter(page.getByLabel('Years of experience'), '9');
  await page.getByRole('checkbox', { name: /^Python/ }).uncheck();
  return at.scoreAfter('24.5', at.result(page));
}

test.beforeEach(({ page }) => at.openPage(page));

test('a reload right after a change keeps the work', async ({ page }) => {
  const before = await changeMuch(page);
  const file = JSON.parse(await at.saveFile(page)) as object;
  await at.setValue(page, 'AI demand', 2);
  const score = await at.scoreAfter(before, at.result(page));
  await page.reload();
  await expect(at.result(page)).toHaveAttribute('data-score', score);
  await expect(at.messages(page)).toHaveCount(0);
  expect(JSON.parse(await at.saveFile(page))).toEqual({ ...file, growth: 2 });
});

test('a copied link is said to be copied, and what it holds @proof', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await at.setValue(page, 'Wages', 1);
  await at.openKeep(page);
  await at.button(page, 'Copy link').click();
  await expect(page.getByText('Link copied. It holds your changes')).toBeVisible();
});

test('a number typed counts, however quickly the page is left', async ({ page }) => {
  await at.time(page, DESIGN).fill('30');
  await page.reload();
  await expect(at.time(page, DESIGN)).toHaveValue('30');
  await openPlace(page, 'why');
  await openPlace(page, 'score');
  await at.time(page, DESIGN).fill('25');
  await page.goBack();
  await expect(page).toHaveURL(({ hash }) => hash === '#why');
  await page.goForward();
  await expect(at.time(page, DESIGN)).toHaveValue('25');
});

test('a link stands at the same place in another browser', async ({ page, elsewhere }) => {
  const score = await changeMuch(page);
  const file = await at.saveFile(page);
  const link = await at.copyLink(page);
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#p=1\.[\w-]+$/);
  expect(link.length).toBeLessThan(2000);
  await at.openPage(elsewhere, link);
  await expect(at.result(elsewhere)).toHaveAttribute('data-score', score);
  await at.expectOneMessage(
    elsewhere,
    'You are looking at a shared result: Backend/API Developer.',
  );
  expect(JSON.parse(await at.saveFile(elsewhere))).toEqual(JSON.parse(file));
  expect(await at.copyLink(elsewhere)).toBe(link);
});

test('edits after opening a link survive a reload @proof', async ({ page, elsewhere }) => {
  await at.setValue(page, 'Wages', 2);
  await at.openPage(elsewhere, await at.copyLink(page));
  await expect(elsewhere).toHaveURL(({ hash }) => hash === '');
  await at.setValue(elsewhere, 'Wages', 0);
  await elsewhere.reload();
  const { evidence, ...rest } = untouched();
  await at.expectResult(elsewhere, scoreOf({ ...rest, evidence: { ...evidence, wages: 0 } }).shown);
});

test('a browser that refuses to copy still shows the link @proof', async ({ page }) => {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await at.openKeep(page);
  await at.button(page, 'Copy link').click();
  await expect(page.getByLabel('Link to this result')).toHaveValue(/#p=1\./);
  await expect(page.getByText('The browser did not allow copying.')).toBeVisible();
});

test('a profile file stands at the same place in another browser @proof', async ({
  page,
  elsewhere,
}) => {
  const score = await changeMuch(page);
  const file = await at.saveFile(page);
  await at.openPage(elsewhere);
  await at.openFile(elsewhere, file);
  await at.expectOneMessage(
    elsewhere,
    'The file was opened: Backend/API Developer. Undo brings back what was on screen.',
  );
  await expect(at.result(elsewhere)).toHaveAttribute('data-score', score);
  expect(await at.saveFile(elsewhere)).toBe(file);
  await at.messages(elsewhere).getByRole('button', { name: 'Undo' }).click();
  await at.expectResult(elsewhere, 24.5, 'RED');
});

test('the file has the published format', async ({ page }) => {
  await at.openKeep(page);
  const download = page.waitForEvent('download');
  await at.button(page, 'Save a profile file').click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  const file = JSON.parse(await at.saveFile(page)) as Record<string, unknown>;
  expect(Object.keys(file)).toEqual([
    ...['format', 'version', 'role', 'tasks', 'evidence', 'barriers', 'protective', 'growth'],
    ...['skills', 'yearsExperience', 'hoursPerWeek', 'notes'],
  ]);
  expect(file).toEqual({ format: 'personal-ai-risk/profile', version: 1, ...untouched() });
});

test('Back closes what was opened over a place, and leads to the place before', async ({
  page,
}) => {
  await tab(page, 'Why').click();
  await at.button(page, 'Keep and share').click();
  const share = page.getByRole('button', { name: 'Copy link' });
  await expect(share).toBeVisible();
  await page.goBack();
  await expect(share).toBeHidden();
  await expect(at.result(page)).toBeVisible();
});
