import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ownRole } from '../../src/data/ownRole';
import type { Client, Session } from '../../src/desk/rows/model';
import { baseProfile } from '../../src/profile/baseProfile';
import { stampOf } from '../../src/profile/baseStamp';
import { sampleClient, sampleSession, sampleWork } from '../desk/rows/sampleDesk';
import * as at from './calculator';
import { expectSaved, heading } from './desk';
import { openFilledDesk } from './deskStore';
import { expect, test } from './fixture';
import { pagesOf } from './pagesOf';
import { sample } from './proof';

const canMeasure = spawnSync('pdftotext', ['-v']).status === 0;

/** How far down each page its last line stands, 0 … 1, without the foot. */
function filled(pdf: Buffer): number[] {
  const { stdout } = spawnSync('pdftotext', ['-bbox', '-', '-'], { input: pdf });
  return stdout
    .toString('utf8')
    .split('<page ')
    .slice(1)
    .map((page) => {
      const height = Number(/height="([\d.]+)"/.exec(page)![1]);
      const ends = [...page.matchAll(/yMax="([\d.]+)"/g)].map(([, end]) => Number(end) / height);
      return Math.max(...ends.filter((end) => end < 0.955));
    });
}

const long = (most: number) => 'Sample words of some length. '.repeat(200).slice(0, most).trim();

/** Nobody wrote anything about them. */
const short = sampleClient(1, { name: 'Sample client short', notes: '' });
short.work = { ...sampleWork(1), client: { ...sampleWork(1).client, plan: [] }, reasons: {} };

/** Everything that a person can write is as long as the desk takes it. */
const wordy = sampleClient(2, { name: 'Sample client long', notes: long(5000) });
const tasks = wordy.work.client.tasks.map(({ id }) => [
  [`tasks.${id}.time`, long(500)],
  [`tasks.${id}.score`, long(500)],
]);
wordy.work = {
  ...wordy.work,
  client: {
    ...wordy.work.client,
    tasks: wordy.work.client.tasks.map((task) => ({ ...task, score: 6 - task.score })),
    notes: { wages: long(1000), growth: long(1000), postings: long(1000), unions: long(1000) },
    plan: Array.from({ length: 30 }, (_, index) => ({
      id: `step-${index}`,
      text: `${index + 1}. ${long(index % 3 === 0 ? 290 : 60)}`,
      due: index % 2 === 0 ? '2027-01-31' : null,
      doneAt: null,
      ...(index === 1 && { who: 'coach' as const }),
    })),
  },
  reasons: { ...Object.fromEntries(tasks.flat() as [string, string][]), growth: long(500) },
};
wordy.report = {
  moves: [{ own: long(160) }, { role: 'devsecops-engineer' }, { own: 'A year abroad' }],
};

/** A job that no library has. */
const described = sampleClient(3, { name: 'Sample client with an own role', notes: 'One line.' });
described.work = {
  client: {
    ...baseProfile(ownRole),
    title: 'Keeper of sample lighthouses',
    tasks: [
      { id: 'a', name: 'Keeping the lamp', time: 60, score: 2, bucket: 'augmented' },
      { id: 'b', name: 'Writing the log', time: 40, score: 4, bucket: 'displaced' },
    ],
    plan: [{ id: 's', text: 'Sample step', due: '2027-01-31', doneAt: null, who: 'both' }],
  },
  coach: null,
  reasons: { 'tasks.b.score': 'The log is read by nobody but a machine.' },
  base: stampOf(ownRole),
};

const people: Client[] = [short, wordy, described];
const sessions: Session[] = people.map((client) =>
  sampleSession(client.id, 1, { work: client.work, notes: client.notes }),
);

/** The report of a client, past what is asked before the first one. */
async function openReport(page: Page, client: Client): Promise<void> {
  await openFilledDesk(page, { clients: people, sessions }, `/#desk/${client.id}/report`);
  await at.button(page, 'Skip this').click();
  await expect(page.getByRole('article')).toBeVisible();
}

for (const client of sample([wordy, described, short], 1)) {
  test(`${client.name}: the first page is theirs, no page is half empty, four at most`, async ({
    page,
  }) => {
    await openReport(page, client);
    await page.getByRole('checkbox', { name: /^Print the notes/ }).check();
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format, tagged: true });
      const out = process.env['REPORTS_TO'];
      if (out) {
        mkdirSync(out, { recursive: true });
        writeFileSync(`${out}/${client.id}-${format}.pdf`, pdf);
      }
      expect(pagesOf(pdf)).toBeGreaterThanOrEqual(2);
      expect(pagesOf(pdf)).toBeLessThanOrEqual(4);
      if (!canMeasure) continue;
      const shares = filled(pdf);
      console.log(`${client.name}, ${format}: ${shares.map((each) => each.toFixed(2)).join(' ')}`);
      for (const share of shares.slice(0, -1)) expect(share).toBeGreaterThan(0.5);
    }
  });
}

test('the moves that a coach chose are kept with the client @proof', async ({ page }) => {
  await openReport(page, short);
  const sheet = page.getByRole('article');
  await page.getByText('Choose what is in the report').click();
  await at.button(page, 'Leave out: Backend/API Developer, AI-driven').click();
  await page.getByLabel('A move in your own words').fill('A year abroad');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A year abroad is on the first page.')).toBeVisible();
  await at.button(page, 'Up: A year abroad').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A year abroad is now 1 of 3.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Sources and method' }).uncheck();
  await expectSaved(page);
  await page.reload();
  await expect(sheet.locator('.report-moves li').first()).toHaveText('A year abroad');
  await expect(sheet.getByRole('heading', { name: 'Sources and method' })).toHaveCount(0);
  await page.getByText('Choose what is in the report').click();
  await at.button(page, 'Only the first page').click();
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
});

test('before the first report the desk asks for name and logo, once', async ({ page }) => {
  const address = `/#desk/${described.id}/report`;
  await openFilledDesk(page, { clients: people, sessions }, address);
  await expect(heading(page, 'Before your first report')).toBeFocused();
  await page.getByLabel('Your name').fill('Sample coach');
  await at.button(page, 'Go on to the report').click();
  await expect(page.getByRole('article')).toContainText('Sample coach');
  await page.reload();
  await expect(page.getByRole('article')).toContainText('Sample coach');
  await expect(page.getByLabel('Report of')).toContainText('19 January 2026 at ');
});

test('a recap goes on the clipboard as table and text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openReport(page, described);
  await at.button(page, 'Recap table').click();
  await expect(page.getByText(/^The table is on the clipboard/)).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  expect(copied.html).toContain('<table');
  expect(copied.html).toContain('Keeper of sample lighthouses');
  expect(copied.text).toContain('Plan: Sample step: You and your coach, by 31 January 2027');
});

test('where the browser refuses, the recap is selected to be copied by hand @proof', async ({
  page,
}) => {
  await openReport(page, described);
  await page.evaluate(() => {
    const refuse = () => Promise.reject(new Error('denied'));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
  });
  await at.button(page, 'Recap table').click();
  await expect(page.getByText(/^The browser did not allow copying/)).toBeVisible();
  const selected = await page.evaluate(() => getSelection()!.toString());
  expect(selected).toContain('Keeper of sample lighthouses');
});
