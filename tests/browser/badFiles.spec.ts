import type { Page } from '@playwright/test';
import * as at from './calculator';
import { fileWith, untouched } from './expected';
import { expect, test } from './fixture';

const KEPT = 'What is on screen was left as it was.';
const [first, ...others] = untouched().tasks;
const withFirst = (change: object) => fileWith({ tasks: [{ ...first, ...change }, ...others] });
const invalid = (field: string, problem: string) =>
  `The file cannot be used: “${field}” ${problem}. ${KEPT}`;
const manyTasks = Array.from({ length: 10_000 }, (_, number) => ({ id: `t${number}` }));
const NOT_JSON = `The file is not readable: it is not JSON text. ${KEPT}`;
const NOT_A_PROFILE = `The file is not a profile of this calculator. ${KEPT}`;

const BAD: [what: string, text: string, words: string][] = [
  ['5 MB', ' '.repeat(5_000_000), `The file is too large (5 MB; at most 1 MB). ${KEPT}`],
  ['cut JSON', fileWith({}).slice(0, 500), NOT_JSON],
  ['no text', '', NOT_JSON],
  ['NaN for a time', withFirst({}).replace('"time":15', '"time":NaN'), NOT_JSON],
  [
    'an infinite time',
    withFirst({}).replace('"time":15', '"time":1e999'),
    invalid('tasks.0.time', 'is not a valid value'),
  ],
  ['JSON of something else', '{"dependencies":{}}', NOT_A_PROFILE],
  ['null', 'null', NOT_A_PROFILE],
  [
    'a later version',
    fileWith({ version: 3 }),
    `The file was made by a newer version (3) of this calculator, which this page cannot read. ${KEPT}`,
  ],
  [
    'a role that no longer exists',
    fileWith({ role: 'town-crier' }),
    `The file uses the role “town-crier”, which no longer exists here. ${KEPT}`,
  ],
  [
    '10,000 tasks',
    fileWith({ tasks: manyTasks }),
    `The file holds 10,000 tasks; at most 40 can be shown. ${KEPT}`,
  ],
  ['no tasks', fileWith({ tasks: [] }), invalid('tasks', 'has no tasks')],
  ['an id used twice', fileWith({ tasks: [first, first] }), invalid('tasks', 'uses an id twice')],
  ['a negative time', withFirst({ time: -1 }), invalid('tasks.0.time', 'is out of range')],
  ['an AI score of 6', withFirst({ score: 6 }), invalid('tasks.0.score', 'is out of range')],
  [
    'no time at all',
    fileWith({ tasks: [{ ...first, time: 0 }] }),
    invalid('tasks', 'adds up to no time at all'),
  ],
  [
    'a bucket that does not exist',
    withFirst({ bucket: 'gone' }),
    invalid('tasks.0.bucket', 'is not one of the allowed words'),
  ],
  ['growth out of range', fileWith({ growth: 3 }), invalid('growth', 'is out of range')],
  ['no evidence', fileWith({ evidence: undefined }), invalid('evidence', 'is missing')],
];

/** Opens each file over own work: one sentence, and nothing of the work has changed. */
async function expectRefused(page: Page, files: typeof BAD): Promise<void> {
  await at.openPage(page);
  await at.doOwnWork(page);
  const before = await at.saveFile(page);
  for (const [what, text, words] of files) {
    await test.step(what, async () => {
      await at.openFile(page, text);
      await at.expectOneMessage(page, words);
      expect(await at.saveFile(page)).toBe(before);
      await at.button(page, 'Dismiss').click();
      await expect(at.messages(page)).toHaveCount(0);
    });
  }
}

test('a bad file: one sentence each, and the work stays', ({ page }) => expectRefused(page, BAD));

test('a file nested too deep: one sentence, and the work stays @proof', async ({ page }) => {
  const deep = `"deep":${'['.repeat(400_000)}${']'.repeat(400_000)}`;
  const text = fileWith({ deep: 1 }).replace('"deep":1', deep);
  await expectRefused(page, [['nested', text, NOT_A_PROFILE]]);
});

test('a good file opens after a bad one, and the same one twice @proof', async ({ page }) => {
  await at.openPage(page);
  await at.openFile(page, 'nonsense');
  await at.expectOneMessage(page, NOT_JSON);
  await at.button(page, 'Dismiss').click();
  for (const _ of [1, 2]) {
    await at.openFile(page, fileWith({ growth: 2 }));
    await at.expectValue(page, 'AI demand', 2);
    await at.messages(page).getByRole('button', { name: 'Undo' }).click();
    await at.expectValue(page, 'AI demand', -1);
  }
});

test('a file with unknown entries opens, and says what was left out @proof', async ({ page }) => {
  await at.openPage(page);
  await at.openFile(page, fileWith({ growth: 2, mood: 'fine' }));
  await at.expectValue(page, 'AI demand', 2);
  await expect(at.messages(page)).toContainText(
    'The file was opened; one entry is not known here and left out: mood.',
  );
});

test('a file with names that look like HTML shows them as text @proof', async ({ page }) => {
  await at.openPage(page);
  const name = '<img src=x onerror=alert(1)>';
  await at.openFile(page, withFirst({ name }));
  await expect(at.timeSlider(page, name)).toHaveValue('15');
  await expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible();
});
