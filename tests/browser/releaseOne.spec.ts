import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as at from './calculator';
import { expect, test } from './fixture';
import { sample } from './proof';

/** What the production build of release 1 made (tests/fixtures/release-1): it opens unchanged. */
const read = (file: string) => readFileSync(`tests/fixtures/release-1/${file}`, 'utf8');
const json = <T>(file: string) => JSON.parse(read(file)) as T;

interface Shown {
  title: string;
  score: number;
  zone: string;
}

const keep = (page: Page, entries: Record<string, string>) =>
  page.addInitScript((kept) => {
    if (sessionStorage.getItem('laid')) return; // a reload shows what the page itself kept
    sessionStorage.setItem('laid', 'yes');
    for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text);
  }, entries);

async function expectShown(page: Page, { title, score, zone }: Shown): Promise<void> {
  await expect(at.result(page)).toHaveAttribute('data-score', score.toFixed(1));
  await expect(at.result(page)).toHaveAttribute('data-zone', zone);
  await expect(page.locator('header .role-name')).toHaveText(title);
}

test('saved work and versions', async ({ page }) => {
  const { localStorage, expected } = json<{
    localStorage: Record<string, string>;
    expected: Shown & { theme: string; versions: { name: string; score: number }[] };
  }>('storage-profile.json');
  await keep(page, localStorage);
  await at.openPage(page);
  await expectShown(page, expected);
  await expect(page.locator(`html[data-theme="${expected.theme}"]`)).toBeAttached();
  await page.goto('/#compare');
  for (const { name, score } of expected.versions) {
    const row = page.locator('#versions li, .versions li').filter({ hasText: name });
    await expect(row).toContainText(score.toFixed(1));
  }
});

test('own work that a link covered comes back', async ({ page }) => {
  const { localStorage, expected } = json<{
    localStorage: Record<string, string>;
    expected: { shown: Shown; ownWork: Shown };
  }>('storage-own-work.json');
  await keep(page, localStorage);
  await at.openPage(page);
  await expectShown(page, expected.shown);
  await page.getByRole('button', { name: 'Go back to my own work' }).first().click();
  await expectShown(page, expected.ownWork);
});

/** A link holds what its person changed; the rest follows the figures of today, which is said. */
const WITH_FIGURES_OF_TODAY: Record<string, Pick<Shown, 'score' | 'zone'>> = {
  'edited registered nurse': { score: 47.1, zone: 'YELLOW' },
  'role started from the nearest one, under an own title': { score: 53.6, zone: 'GREEN' },
  'role link, as the library’s table has it': { score: 62, zone: 'GREEN' },
};

for (const link of json<{ links: (Shown & { name: string; hash: string })[] }>('links.json')
  .links) {
  test(`link: ${link.name}`, async ({ page }) => {
    await at.openPage(page, `/${link.hash}`);
    const today = WITH_FIGURES_OF_TODAY[link.name];
    await expectShown(page, { ...link, ...today });
    await expect(page.getByText('its changes stand on those of today')).toHaveCount(
      today && link.hash.startsWith('#p=') ? 1 : 0,
    );
  });
}

interface OldComparison {
  name: string;
  hash: string;
  columns: { score: number }[];
}

const { comparisons } = json<{ comparisons: OldComparison[] }>('links.json');
for (const { name, hash, columns } of sample(comparisons.toReversed(), 1)) {
  test(`comparison link: ${name}`, async ({ page }) => {
    await page.goto(`/${hash}`);
    const compare = page.locator('#compare');
    for (const { score } of columns) await expect(compare).toContainText(score.toFixed(1));
  });
}

for (const [file, shown] of Object.entries(json<Record<string, Shown>>('files.json'))) {
  test(`file: ${file}`, async ({ page }) => {
    await at.openPage(page);
    await at.openFile(page, read(file), file);
    await expectShown(page, shown);
  });
}
