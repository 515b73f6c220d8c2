import type { Page } from '@playwright/test';
import {
  button,
  enter,
  expectResult,
  expectValue,
  openPage,
  openValue,
  result,
  scoreAfter,
  setValue,
  stepValue,
  time,
} from './calculator';
import { profileWithTime, scoreOf, untouched } from './expected';
import { expect, test } from './fixture';
import { sample } from './proof';

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

for (const [name, key, group, id, to] of sample(SCORED, 1)) {
  test(`the buttons of ${name} moves the score to the engine’s`, async ({ page }) => {
    await stepValue(page, name, key);
    const base = untouched();
    const values = base[group as 'evidence'];
    const { shown, zone } = scoreOf({ ...base, [group]: { ...values, [id]: to } });
    await expectResult(page, shown, zone);
    await expect(result(page)).not.toHaveAttribute('data-score', '24.5');
    await expectValue(page, name, to);
  });
}

test('AI demand moves the score, human factors never do', async ({ page }) => {
  await setValue(page, 'Moral judgement', 3);
  await expectValue(page, 'Moral judgement', 3);
  await expectResult(page, 24.5, 'RED');
  await setValue(page, 'AI demand', 2);
  await expectResult(page, scoreOf({ ...untouched(), growth: 2 }).shown);
});

test('the result names the change and its parts @proof', async ({ page }) => {
  await setValue(page, 'Wages', 0);
  const points = scoreOf(withWages(0)).score - scoreOf(untouched()).score;
  const against = `+${points.toFixed(1)} against what is typical for this job`;
  await result(page).getByText(against).click();
  const parts = result(page).getByRole('list', { name: 'What moved it' });
  await expect(parts.getByRole('listitem')).toHaveText([new RegExp(`\\+${points.toFixed(1)}$`)]);
});

test('the settled result is spoken politely, and nothing before a change', async ({ page }) => {
  const spoken = page.getByText(/^Your score is \d/);
  await expect(spoken).toHaveCount(0);
  await setValue(page, 'Wages', 2);
  const { shown } = scoreOf(withWages(2));
  await expect(spoken).toContainText(`Your score is ${shown.toFixed(1)}, Yellow`);
  await expect(spoken).toHaveAttribute('aria-live', 'polite');
});

async function changeThree(page: Page) {
  await setValue(page, 'Wages', 1);
  await setValue(page, 'Liability', 2);
  await enter(time(page, DESIGN), '30');
}

test('one value is put back alone @proof', async ({ page }) => {
  await changeThree(page);
  await button(page, 'Reset Wages to typical −1').click();
  await expect(button(page, 'Reset Wages to typical −1')).toHaveCount(0);
  await expectValue(page, 'Liability', 2);
  const profile = profileWithTime(DESIGN, 30);
  const barriers = { ...profile.barriers, liability: 2 };
  await expectResult(page, scoreOf({ ...profile, barriers }).shown);
});

test('a time is put back alone @proof', async ({ page }) => {
  await enter(time(page, DESIGN), '30');
  await button(page, `Put the time for ${DESIGN} back to typical 15 %`).click();
  await expect(time(page, DESIGN)).toHaveValue('15');
  await expectResult(page, 24.5, 'RED');
});

test('the week alone is put back by its own button @proof', async ({ page }) => {
  await changeThree(page);
  await button(page, 'Reset the week').click();
  await expect(time(page, DESIGN)).toHaveValue('15');
  const { barriers, ...rest } = withWages(1);
  await expectResult(page, scoreOf({ ...rest, barriers: { ...barriers, liability: 2 } }).shown);
});

test('"Reset all" puts everything back, and undo brings it again', async ({ page }) => {
  await changeThree(page);
  const own = await scoreAfter('24.5', result(page));
  await page.getByTitle('Menu').click();
  await button(page, 'Reset all').click();
  await page.keyboard.press('Escape');
  await expectResult(page, 24.5, 'RED');
  await expectValue(page, 'Wages', -1);
  await expect(page.getByRole('button', { name: /^(Reset (?!all|the)|Put the )/ })).toHaveCount(0);
  await button(page, 'Undo').click();
  await expect(result(page)).toHaveAttribute('data-score', own);
});

test('undo and redo go step by step, by buttons and keys', async ({ page }) => {
  await stepValue(page, 'Wages', 'ArrowRight');
  await stepValue(page, 'Liability', 'ArrowRight');
  await page.keyboard.press('Control+z');
  await expectResult(page, scoreOf(withWages(0)).shown);
  await button(page, 'Undo').click();
  await expectResult(page, 24.5, 'RED');
  await expect(page.getByText(/^Your score is 24\.5, Red.* Undone\.\s*$/)).toBeAttached();
  await expect(button(page, 'Undo')).toBeDisabled();
  await expect(button(page, 'Undo')).toBeFocused();
  await (await openValue(page, 'Wages')).locator('input:checked').press('Control+y');
  await expectResult(page, scoreOf(withWages(0)).shown);
  await expect(button(page, 'Redo')).toBeEnabled();
});
