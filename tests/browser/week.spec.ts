import { expectResult, number, openPage, result, slider, time, timeSlider } from './calculator';
import { profileWithTime, scoreOf, untouched, withTime } from './expected';
import { expect, test } from './fixture';
import type { Page } from '@playwright/test';

const ENDPOINTS = 'Implementing API endpoints & business logic';
const TESTS = 'Writing unit & integration tests';
const DESIGN = 'API design & architecture decisions';

async function expectTimes(page: Page, tasks: readonly { name: string; time: number }[]) {
  for (const task of tasks) await expect(time(page, task.name)).toHaveValue(String(task.time));
}

test.beforeEach(({ page }) => openPage(page));

test('a time slider moved by keyboard gives exactly the score of the engine', async ({ page }) => {
  await timeSlider(page, ENDPOINTS).press('ArrowLeft');
  const once = profileWithTime(ENDPOINTS, 19);
  await expectResult(page, scoreOf(once).shown, scoreOf(once).zone);
  await expectTimes(page, once.tasks);
  await timeSlider(page, ENDPOINTS).press('Home');
  const none = profileWithTime(ENDPOINTS, 0);
  expect(scoreOf(none).shown).not.toBe(scoreOf(once).shown);
  await expectResult(page, scoreOf(none).shown, scoreOf(none).zone);
  await expectTimes(page, none.tasks);
});

test('a score slider moved by keyboard says its meaning and moves the result', async ({ page }) => {
  const score = slider(page, `AI score of ${ENDPOINTS}`);
  await expect(score).toHaveAttribute(
    'aria-valuetext',
    '4 of 5, an agent does most of it, a person checks',
  );
  await score.press('ArrowLeft');
  await expect(score).toHaveAttribute('aria-valuetext', '3 of 5, AI does part, a person leads');
  const { tasks, ...rest } = untouched();
  const changed = tasks.map((task) => (task.name === ENDPOINTS ? { ...task, score: 3 } : task));
  await expectResult(page, scoreOf({ ...rest, tasks: changed }).shown);
  await expect(result(page)).not.toHaveAttribute('data-score', '24.5');
});

test('a typed number counts at once', async ({ page }) => {
  await time(page, DESIGN).fill('32.5');
  const profile = profileWithTime(DESIGN, 32.5);
  await expectResult(page, scoreOf(profile).shown, scoreOf(profile).zone);
  await expectTimes(page, profile.tasks);
  await expect(timeSlider(page, DESIGN)).toHaveAttribute('aria-valuetext', '32.5 %');
});

for (const nonsense of ['e', '-', '-5', '250', '1e9', '']) {
  test(`entering ${nonsense || 'nothing'} says what is wrong and leaves the result`, async ({
    page,
  }) => {
    const field = time(page, DESIGN);
    await field.press('ControlOrMeta+a');
    // As if pasted: typed key by key, 250 would rightly count as 25 on its way.
    if (nonsense) await page.keyboard.insertText(nonsense);
    else await field.press('Delete');
    await expect(field).toHaveAccessibleDescription('Enter a number from 0 to 100.');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('alert')).toHaveText('Enter a number from 0 to 100.');
    await expectTimes(page, untouched().tasks.slice(1));
    await expectResult(page, 24.5, 'RED');
    await field.blur();
    await expect(field).toHaveValue('15');
  });
}

test('a fraction is no AI score', async ({ page }) => {
  const field = number(page, `AI score of ${DESIGN}`);
  await field.fill('2.5');
  await expect(field).toHaveAccessibleDescription('Enter a whole number from 1 to 5.');
  await expectResult(page, 24.5, 'RED');
});

test('a kept time never moves by itself', async ({ page }) => {
  const lock = page.getByRole('button', { name: `Keep the time of ${TESTS}`, exact: true });
  await lock.click();
  await expect(lock).toHaveAttribute('aria-pressed', 'true');
  await time(page, ENDPOINTS).fill('40');
  const profile = profileWithTime(ENDPOINTS, 40, [TESTS]);
  await expect(time(page, TESTS)).toHaveValue('10');
  await expectTimes(page, profile.tasks);
  await expectResult(page, scoreOf(profile).shown);
  await lock.click();
  await time(page, ENDPOINTS).fill('50');
  await expect(time(page, TESTS)).not.toHaveValue('10');
});

test('"keep the rest" trades time with one task only', async ({ page }) => {
  const others = untouched().tasks.map((task) => task.name);
  const fixed = others.filter((name) => name !== ENDPOINTS && name !== DESIGN);
  await page.getByLabel('When a time moves').selectOption(`keep the rest, trade with: ${DESIGN}`);
  await time(page, ENDPOINTS).fill('25');
  const profile = profileWithTime(ENDPOINTS, 25, fixed);
  await expect(time(page, DESIGN)).toHaveValue('10');
  await expectTimes(page, profile.tasks);
  await expectResult(page, scoreOf(profile).shown);
});

test('times can be shown and typed as hours a week', async ({ page }) => {
  await page.getByLabel('Show time as').selectOption('Hours a week');
  await expect(time(page, ENDPOINTS)).toHaveValue('8');
  await time(page, ENDPOINTS).fill('4');
  const { tasks } = untouched();
  await expectResult(
    page,
    scoreOf({ ...untouched(), tasks: withTime(tasks, ENDPOINTS, 10) }).shown,
  );
  await page.getByLabel('Show time as').selectOption('Percent');
  await expect(time(page, ENDPOINTS)).toHaveValue('10');
});
