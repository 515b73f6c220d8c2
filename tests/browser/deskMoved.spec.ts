import type { Page } from '@playwright/test';
import type { Role } from '../../src/data/schema';
import { assess } from '../../src/engine';
import { baseProfile, profileInputs } from '../../src/profile/baseProfile';
import { stampOf } from '../../src/profile/baseStamp';
import { profileToFile } from '../../src/profile/writeFile';
import { sampleClient } from '../desk/rows/sampleDesk';
import * as at from './calculator';
import { expectSaved, heading } from './desk';
import { openFilledDesk } from './deskStore';
import { backend } from './expected';
import { expect, test } from './fixture';

const [first, second] = backend.tasks;

/** The role as it shipped once: wages stood better, one task took more of the week, one less. */
const before: Role = {
  ...backend,
  evidence: { ...backend.evidence, wages: { ...backend.evidence.wages, value: 1 } },
  tasks: backend.tasks.map((task, index) => ({ ...task, time: task.time + ([5, -5][index] ?? 0) })),
};
/** Their own change to it, which must outlive whatever is taken over. */
const profile = { ...baseProfile(before), growth: 1 };
const shown = (of: typeof profile) => assess(profileInputs(of)).shown.toFixed(1);
const today = shown({ ...baseProfile(backend), growth: 1 });

const since = (page: Page) => at.region(page, 'What changed since');
const rowOf = (page: Page, input: string) =>
  since(page).getByRole('row').filter({ hasText: input }).getByRole('cell');
const share = (time: number) => `${time} %`;

async function expectMoved(page: Page): Promise<void> {
  await expect(since(page).getByRole('row')).toHaveCount(4); // with the head
  const times = (time: number, now: number) => [share(time), share(now), share(time)];
  for (const [task, by] of [
    [first!, 5],
    [second!, -5],
  ] as const) {
    const cells = await rowOf(page, task.name).allInnerTexts();
    expect(cells.slice(-4, -1)).toEqual(times(task.time + by, task.time));
  }
  const wages = backend.evidence.wages.value;
  await expect(rowOf(page, 'Wages').nth(-4)).toContainText('1');
  await expect(rowOf(page, 'Wages').nth(-3)).toContainText(String(Math.abs(wages)));
}

test('a client made on older figures: base then and now, taken over one by one, then all', async ({
  page,
}) => {
  const client = sampleClient(1, { name: 'Sample client', versions: [] });
  const work = { client: profile, coach: null, reasons: {}, base: stampOf(before) };
  await openFilledDesk(page, { clients: [{ ...client, work }], sessions: [] }, '/#desk/client-1');
  await expect(heading(page, 'Sample client')).toBeVisible();
  await expectMoved(page);
  const views = page.locator('.client-head');
  await expect(views).toContainText(shown(profile));
  await at.button(page, 'Take over: Wages').click();
  const wages = { ...profile.evidence, wages: backend.evidence.wages.value };
  await expect(views).toContainText(shown({ ...profile, evidence: wages }));
  await expect(rowOf(page, 'Wages').last()).toHaveText('as now');
  await expectSaved(page);
  await page.reload();
  await expect(rowOf(page, 'Wages').last()).toHaveText('as now');
  await expect(rowOf(page, first!.name).last()).toHaveText('Take over');
  await at.button(page, 'Take all over').click();
  await expect(views).toContainText(today);
  await expect(since(page)).toContainText('as they were when these values were taken');
});

test('one’s own saved profile made on older figures is told the same on the calculator @proof', async ({
  page,
}) => {
  await page.addInitScript(
    (file) => {
      if (sessionStorage.getItem('seeded')) return;
      sessionStorage.setItem('seeded', 'yes');
      localStorage.setItem('personal-ai-risk/profile', file);
    },
    profileToFile(profile, stampOf(before)),
  );
  await at.openPage(page);
  await expect(at.result(page)).toHaveAttribute('data-score', shown(profile));
  await expectMoved(page);
  await at.button(page, 'Take over: Wages').click();
  const evidence = { ...profile.evidence, wages: backend.evidence.wages.value };
  await expect(at.result(page)).toHaveAttribute('data-score', shown({ ...profile, evidence }));
  await page.reload();
  await expect(rowOf(page, 'Wages').last()).toHaveText('as now');
  await at.button(page, 'Keep the rest, compare with the new base').click();
  await expect(at.result(page)).toHaveAttribute('data-score', shown({ ...profile, evidence }));
  await expect(since(page)).toHaveCount(0);
  await page.reload();
  await expect(since(page)).toHaveCount(0);
  await expect(at.result(page)).toHaveAttribute('data-score', shown({ ...profile, evidence }));
});
