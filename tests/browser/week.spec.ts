import {
  expectResult,
  openPage,
  openTask,
  openWeekMore,
  result,
  scoreButton,
  time,
  timeSlider,
} from './calculator';
import { profileWithTime, scoreOf, untouched, withTime } from './expected';
import { expect, test } from './fixture';
import type { Page } from '@playwright/test';
import { sample } from './proof';

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

test('an AI score chosen by keyboard says its meaning and moves the result', async ({ page }) => {
  await expect(scoreButton(page, ENDPOINTS, 4)).toHaveAccessibleDescription(
    'AI does most of it, you check',
  );
  await scoreButton(page, ENDPOINTS, 4).press('ArrowLeft');
  await expect(scoreButton(page, ENDPOINTS, 3)).toBeChecked();
  await expect(scoreButton(page, ENDPOINTS, 3)).toHaveAccessibleDescription(
    'AI does part, you lead',
  );
  const { tasks, ...rest } = untouched();
  const changed = tasks.map((task) => (task.name === ENDPOINTS ? { ...task, score: 3 } : task));
  await expectResult(page, scoreOf({ ...rest, tasks: changed }).shown);
  await expect(result(page)).not.toHaveAttribute('data-score', '24.5');
});

test('a typed number counts after a pause, without Enter @proof', async ({ page }) => {
  await time(page, DESIGN).fill('32.5');
  const profile = profileWithTime(DESIGN, 32.5);
  await expectResult(page, scoreOf(profile).shown, scoreOf(profile).zone);
  await expectTimes(page, profile.tasks);
  await expect(timeSlider(page, DESIGN)).toHaveAttribute('aria-valuetext', '32.5 %');
});

test('entering nonsense or nothing says what is wrong and leaves the result', async ({ page }) => {
  const field = time(page, DESIGN);
  for (const nonsense of ['e', '-', '-5', '250', '1e9', '']) {
    await field.press('ControlOrMeta+a');
    if (nonsense) await page.keyboard.insertText(nonsense);
    else await field.press('Delete');
    await expect(field).toHaveAccessibleDescription('Enter a number from 0 to 100.');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('alert')).toHaveText('Enter a number from 0 to 100.');
    await expectTimes(page, untouched().tasks.slice(1));
    await expectResult(page, 24.5, 'RED');
    await field.blur();
    await expect(field).toHaveValue('15');
    await expect(page.getByRole('alert')).toHaveText('Enter a number from 0 to 100.');
  }
});

for (const typed of sample(['1,000', '9.999', '250'], 1)) {
  test(`${typed} key by key is refused, and its beginning does not stay`, async ({ page }) => {
    const field = time(page, DESIGN);
    await field.press('ControlOrMeta+a');
    await page.keyboard.type(typed);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expectTimes(page, untouched().tasks.slice(1));
    await expectResult(page, 24.5, 'RED');
    await field.blur();
    await expect(field).toHaveValue('15');
    await expect(page.getByRole('alert')).toHaveCount(1); // why, for as long as it takes to read
  });
}

test('a machine at a twentieth of its speed loses nothing of what is typed @proof', async ({
  page,
}) => {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  const field = time(page, DESIGN);
  await field.press('ControlOrMeta+a');
  await page.keyboard.type('250', { delay: 450 });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await expectTimes(page, untouched().tasks.slice(1));
  await expect(field).toHaveValue('250');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
});

test('a decimal comma counts, arrow keys step, a wheel does nothing', async ({ page }) => {
  const field = time(page, DESIGN);
  await field.fill('32,5');
  await expectResult(page, scoreOf(profileWithTime(DESIGN, 32.5)).shown);
  await field.press('ArrowDown');
  await expect(field).toHaveValue('32.4');
  await field.hover();
  await page.mouse.wheel(0, 300);
  await expect(field).toHaveValue('32.4');
});

test('a locked time never moves by itself', async ({ page }) => {
  await openTask(page, TESTS);
  const lock = page.getByRole('button', { name: `Lock the time of ${TESTS}`, exact: true });
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

test('time can be taken from one task only @proof', async ({ page }) => {
  const others = untouched().tasks.map((task) => task.name);
  const fixed = others.filter((name) => name !== ENDPOINTS && name !== DESIGN);
  await openWeekMore(page);
  await page.getByLabel('When a time moves').selectOption(`take the time only from: ${DESIGN}`);
  await time(page, ENDPOINTS).fill('25');
  const profile = profileWithTime(ENDPOINTS, 25, fixed);
  await expect(time(page, DESIGN)).toHaveValue('10');
  await expectTimes(page, profile.tasks);
  await expectResult(page, scoreOf(profile).shown);
});

test('times can be shown and typed as hours a week @proof', async ({ page }) => {
  await openWeekMore(page);
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

test('the name of a task has room beside its controls, however wide the window is', async ({
  page,
}) => {
  for (const width of [320, 600, 720, 768, 959, 960, 1024, 1100, 1200, 1280, 1600]) {
    await page.setViewportSize({ width, height: 800 });
    const widths = await page
      .locator('.task-name')
      .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().width));
    expect(Math.min(...widths), `at ${width} px`).toBeGreaterThan(120);
  }
});
