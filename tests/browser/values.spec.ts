import type { Page } from '@playwright/test';
import { button, expectResult, number, openPage, result, slider, time } from './calculator';
import { profileWithTime, scoreOf, untouched } from './expected';
import { expect, test } from './fixture';

const DESIGN = 'API design & architecture decisions';

test.beforeEach(({ page }) => openPage(page));

const withWages = (wages: number) => {
  const base = untouched();
  return { ...base, evidence: { ...base.evidence, wages } };
};

const SCORED: [
  name: string,
  key: 'ArrowRight' | 'ArrowLeft',
  group: string,
  id: string,
  to: number,
][] = [
  ['Wages', 'ArrowRight', 'evidence', 'wages', 0],
  ['Job postings', 'ArrowLeft', 'evidence', 'jobPostings', -1],
  ['Regulation and licensing', 'ArrowRight', 'barriers', 'regulatory', 1],
];

for (const [name, key, group, id, to] of SCORED) {
  test(`the slider of ${name} moves the score to the engine’s`, async ({ page }) => {
    await slider(page, `Your value for ${name}`).press(key);
    const base = untouched();
    const values = base[group as 'evidence'];
    const { shown, zone } = scoreOf({ ...base, [group]: { ...values, [id]: to } });
    await expectResult(page, shown, zone);
    await expect(result(page)).not.toHaveAttribute('data-score', '24.5');
    await expect(number(page, `Your value for ${name}`)).toHaveValue(String(to));
  });
}

test('AI demand moves the score, human factors never do', async ({ page }) => {
  await slider(page, 'Your value for Moral judgement').press('End');
  await expect(number(page, 'Your value for Moral judgement')).toHaveValue('3');
  await expectResult(page, 24.5, 'RED');
  await number(page, 'Your value for AI demand').fill('2');
  await expectResult(page, scoreOf({ ...untouched(), growth: 2 }).shown);
});

test('the result names the change and its exact parts', async ({ page }) => {
  await number(page, 'Your value for Wages').fill('0');
  const points = scoreOf(withWages(0)).score - scoreOf(untouched()).score;
  await expect(result(page)).toContainText('points against the base role');
  await expect(
    result(page).getByRole('listitem').filter({ hasText: 'Market evidence' }),
  ).toHaveText(`Market evidence+${points.toFixed(2)}`);
});

test('the settled result is spoken politely, and nothing before a change', async ({ page }) => {
  const spoken = page.getByText(/^Your score is \d/);
  await expect(spoken).toHaveCount(0);
  await number(page, 'Your value for Wages').fill('2');
  const { shown } = scoreOf(withWages(2));
  await expect(spoken).toContainText(`Your score is ${shown.toFixed(1)}, Yellow`);
  await expect(spoken).toHaveAttribute('aria-live', 'polite');
});

async function changeThree(page: Page) {
  await number(page, 'Your value for Wages').fill('1');
  await number(page, 'Your value for Liability').fill('2');
  await time(page, DESIGN).fill('30');
}

test('one value is put back alone', async ({ page }) => {
  await changeThree(page);
  await button(page, 'Reset Wages to base −1').click();
  await expect(button(page, 'Reset Wages to base −1')).toHaveCount(0);
  await expect(number(page, 'Your value for Liability')).toHaveValue('2');
  const profile = profileWithTime(DESIGN, 30);
  const barriers = { ...profile.barriers, liability: 2 };
  await expectResult(page, scoreOf({ ...profile, barriers }).shown);
});

test('a time is put back alone', async ({ page }) => {
  await time(page, DESIGN).fill('30');
  await button(page, `Put the time for ${DESIGN} back to base 15 %`).click();
  await expect(time(page, DESIGN)).toHaveValue('15');
  await expectResult(page, 24.5, 'RED');
});

test('the week alone is put back by its own button', async ({ page }) => {
  await changeThree(page);
  await button(page, 'Reset the week').click();
  await expect(time(page, DESIGN)).toHaveValue('15');
  const { barriers, ...rest } = withWages(1);
  await expectResult(page, scoreOf({ ...rest, barriers: { ...barriers, liability: 2 } }).shown);
});

test('"Reset all" puts everything back, and undo brings it again', async ({ page }) => {
  await changeThree(page);
  const own = await result(page).getAttribute('data-score');
  expect(own).not.toBe('24.5');
  await button(page, 'Reset all').click();
  await expectResult(page, 24.5, 'RED');
  await expect(number(page, 'Your value for Wages')).toHaveValue('-1');
  await expect(page.getByRole('button', { name: /^(Reset (?!all|the)|Put the )/ })).toHaveCount(0);
  await button(page, 'Undo').click();
  await expect(result(page)).toHaveAttribute('data-score', own!);
});

test('undo and redo go step by step, by buttons and keys', async ({ page }) => {
  const wages = slider(page, 'Your value for Wages');
  await wages.press('ArrowRight');
  await slider(page, 'Your value for Liability').press('ArrowRight');
  await page.keyboard.press('Control+z');
  await expectResult(page, scoreOf(withWages(0)).shown);
  await button(page, 'Undo').click();
  await expectResult(page, 24.5, 'RED');
  await expect(button(page, 'Undo')).toBeDisabled();
  await wages.press('Control+y');
  await expectResult(page, scoreOf(withWages(0)).shown);
  await expect(button(page, 'Redo')).toBeEnabled();
});
