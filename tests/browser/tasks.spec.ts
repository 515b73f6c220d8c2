import type { Page } from '@playwright/test';
import {
  button,
  expectResult,
  openPage,
  openTask,
  openWeekMore,
  result,
  time,
  timeSlider,
} from './calculator';
import { scoreOf, untouched, withTime } from './expected';
import { expect, test } from './fixture';

const ENDPOINTS = 'Implementing API endpoints & business logic';
const BASE = untouched();

test.beforeEach(({ page }) => openPage(page));

async function addTask(page: Page, name: string, percent: string, score: string) {
  await openWeekMore(page);
  await page.getByLabel('What is the task?').fill(name);
  await page.getByLabel('Share of your time, in percent').fill(percent);
  await page.getByLabel('AI score, 1 to 5').fill(score);
  await button(page, 'Add task').click();
}

function profileWithAdded(name: string, percent: number, score: number) {
  const added = { id: 'own-1', name, time: 0, score, bucket: 'displaced' } as const;
  return { ...BASE, tasks: withTime([...BASE.tasks, added], name, percent) };
}

test('a task of one’s own takes its time from the others', async ({ page }) => {
  await addTask(page, 'Answering mail', '12.5', '5');
  await expect(time(page, 'Answering mail')).toHaveValue('12.5');
  const profile = profileWithAdded('Answering mail', 12.5, 5);
  await expectResult(page, scoreOf(profile).shown);
  await expect(result(page)).not.toHaveAttribute('data-score', '24.5');
  for (const task of profile.tasks) {
    await expect(time(page, task.name)).toHaveValue(String(task.time));
  }
});

test('a task without a name, or with an impossible time, is not added @proof', async ({ page }) => {
  await addTask(page, '   ', '0', '6');
  const problems = page.getByRole('alert');
  await expect(problems).toHaveText([
    'Say what the task is, in 1 to 120 characters.',
    'Enter a number from 0.1 to 100.',
    'Enter a whole number from 1 to 5.',
  ]);
  await expectResult(page, 24.5, 'RED');
  await expect(page.getByRole('slider', { name: /^Time on / })).toHaveCount(BASE.tasks.length);
});

test('a renamed task keeps its time under the new name, and undo brings the old one @proof', async ({
  page,
}) => {
  await openTask(page, ENDPOINTS);
  await page.getByRole('textbox', { name: `Name of ${ENDPOINTS}` }).fill('Writing endpoints');
  await expect(timeSlider(page, 'Writing endpoints')).toHaveValue('20');
  await expect(timeSlider(page, ENDPOINTS)).toHaveCount(0);
  await expectResult(page, 24.5, 'RED');
  await button(page, 'Undo').click();
  await expect(timeSlider(page, ENDPOINTS)).toHaveValue('20');
  await button(page, 'Redo').click();
  await expect(timeSlider(page, 'Writing endpoints')).toHaveValue('20');
});

test('an empty name says what is wrong and keeps the old one @proof', async ({ page }) => {
  await openTask(page, ENDPOINTS);
  const name = page.getByRole('textbox', { name: `Name of ${ENDPOINTS}` });
  await name.fill('  ');
  await expect(name).toHaveAccessibleDescription('Give the task a name of 1 to 120 characters.');
  await expect(timeSlider(page, ENDPOINTS)).toHaveCount(1);
});

test('a deleted task leaves its time to the others; Ctrl+Z brings it back', async ({ page }) => {
  await openTask(page, ENDPOINTS);
  await button(page, `Delete task: ${ENDPOINTS}`).click();
  await expect(timeSlider(page, ENDPOINTS)).toHaveCount(0);
  const tasks = withTime(BASE.tasks, ENDPOINTS, 0).filter((task) => task.name !== ENDPOINTS);
  const profile = { ...BASE, tasks };
  await expectResult(page, scoreOf(profile).shown, scoreOf(profile).zone);
  for (const task of tasks) await expect(time(page, task.name)).toHaveValue(String(task.time));
  await page.keyboard.press('Control+z');
  await expect(timeSlider(page, ENDPOINTS)).toHaveValue('20');
  await expectResult(page, 24.5, 'RED');
  await page.keyboard.press('Control+Shift+z');
  await expect(timeSlider(page, ENDPOINTS)).toHaveCount(0);
});

test('the last task cannot be deleted @proof', async ({ page }) => {
  const [last, ...others] = BASE.tasks.map((task) => task.name);
  for (const task of others) {
    await openTask(page, task);
    await button(page, `Delete task: ${task}`).click();
  }
  await openTask(page, last!);
  await expect(button(page, `Delete task: ${last}`)).toBeDisabled();
  await expect(time(page, last!)).toHaveValue('100');
});

test('what AI does to a task can be said by hand and moves the shares', async ({ page }) => {
  await expect(result(page)).toContainText('AI does it 3');
  await openTask(page, ENDPOINTS);
  await page
    .getByLabel(`What AI does to ${ENDPOINTS}`)
    .selectOption('Augmented: AI helps a person do it');
  await expect(result(page)).toContainText('AI does it 1');
  await expectResult(page, 24.5, 'RED');
  await button(page, `Reset What AI does to ${ENDPOINTS} to typical Displaced`).click();
  await expect(result(page)).toContainText('AI does it 3');
});
