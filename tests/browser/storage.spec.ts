import type { Page } from '@playwright/test';
import * as at from './calculator';
import { fileWith, scoreOf, untouched } from './expected';
import { expect, test } from './fixture';
import { sample } from './proof';

const SAVED = 'personal-ai-risk/profile';

async function openWithSaved(page: Page, text: string): Promise<void> {
  await page.addInitScript(
    ([key, saved]) => {
      // Only once: later visits of the test find what the page itself saved.
      if (sessionStorage.getItem('planted') !== null) return;
      sessionStorage.setItem('planted', '');
      localStorage.setItem(key!, saved!);
    },
    [SAVED, text],
  );
  await at.openPage(page);
}

/** The page works: a change moves the score to the engine's. */
async function expectWorkingPage(page: Page): Promise<void> {
  await at.setValue(page, 'AI demand', 2);
  await at.expectResult(page, scoreOf({ ...untouched(), growth: 2 }).shown);
}

const UNREADABLE: [what: string, text: string, words: string][] = [
  ['corrupt', '{"format":"personal-ai-risk/pro', 'is not readable: it is not JSON text.'],
  [
    'from a newer version',
    fileWith({ version: 2, future: true }),
    'was made by a newer version (2) of this calculator, which this page cannot read.',
  ],
  ['out of range', fileWith({ growth: 9 }), 'cannot be used: “growth” is out of range.'],
  [
    'of a role that is gone',
    fileWith({ role: 'town-crier' }),
    'uses the role “town-crier”, which no longer exists here.',
  ],
];

for (const [what, text, words] of sample(UNREADABLE, 2)) {
  test(`saved work that is ${what} costs a notice and is never deleted`, async ({ page }) => {
    await openWithSaved(page, text);
    await at.expectResult(page, 24.5, 'RED');
    await expect(at.messages(page)).toContainText(`Your saved work ${words}`);
    await expect(at.messages(page)).toContainText('was set aside, not deleted');
    await expectWorkingPage(page);
    await at.reload(page);
    await at.expectValue(page, 'AI demand', 2);
    await expect(at.messages(page)).toHaveCount(0);
    const kept = await page.evaluate(() => Object.values({ ...localStorage }));
    expect(kept).toContain(text);
  });
}

test('blocked storage costs a notice, and the page works', async ({ page }) => {
  await page.addInitScript(() => {
    const blocked = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Storage.prototype.getItem = blocked;
    Storage.prototype.setItem = blocked;
    Storage.prototype.removeItem = blocked;
  });
  await at.openPage(page);
  await at.expectResult(page, 24.5, 'RED');
  await expectWorkingPage(page);
  await at.expectOneMessage(
    page,
    'This browser does not allow saving, so your changes last until you close the page. Copy a link or save a file to keep what is on screen.',
  );
  await page.locator('summary[aria-label="Menu"]').click();
  await page.getByLabel('Theme').selectOption('Dark');
  await page.keyboard.press('Escape');
  expect(await at.copyLink(page)).toContain('#p=1.');
});

test('no storage at all costs a notice, and the page works @proof', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await at.openPage(page);
  await expectWorkingPage(page);
  await expect(at.messages(page)).toContainText('This browser does not allow saving');
});

test('storage that is really full costs one notice, and the page works', async ({ page }) => {
  await at.openPage(page);
  await page.evaluate(() => {
    for (let size = 1 << 22; size >= 1; size >>= 1) {
      try {
        for (let n = 0; ; n += 1) localStorage.setItem(`filler ${size} ${n}`, 'x'.repeat(size));
      } catch {
        // Full for this size: on with half of it.
      }
    }
  });
  await expectWorkingPage(page);
  const words =
    'This browser’s storage is full, so your latest changes last until you close the page. Copy a link or save a file to keep what is on screen.';
  await at.expectOneMessage(page, words);
  await at.setValue(page, 'Wages', 2);
  await expect(page.getByText(/^Your score is \d/)).toBeAttached();
  await at.expectOneMessage(page, words);
});
