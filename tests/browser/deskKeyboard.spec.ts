import type { Page } from '@playwright/test';
import { expectSaved, heading } from './desk';
import { expect, test } from './fixture';

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    const label = element?.labels?.[0]?.textContent ?? '';
    return element?.getAttribute('aria-label') ?? (label || element?.textContent || '');
  });

/** Goes on with the Tab key until the focus is on what is named so. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (typeof name === 'string' ? now.trim() === name : name.test(now)) return;
    seen.push(now.slice(0, 40));
  }
  throw new Error(`never came to ${String(name)}, only to: ${seen.join(' | ')}`);
}

test('from an empty desk to the report without a mouse @proof', async ({ page }) => {
  const { keyboard } = page;
  await page.goto('/#desk');
  await expect(heading(page, 'Clients')).toBeFocused();
  await tabTo(page, 'New client');
  await keyboard.press('Enter');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await keyboard.type('Sample client');
  await tabTo(page, /^Job title/);
  await keyboard.type('backend');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(
    'Backend/API Developer',
  );
  await keyboard.press('Enter'); // the first one is marked already
  await expect(page.getByText('Role: Backend/API Developer')).toBeVisible();
  // The focus does not get lost with the field that is gone.
  await expect(page.getByRole('button', { name: 'Choose another role' })).toBeFocused();
  await tabTo(page, 'Add client');
  await keyboard.press('Enter');
  await expect(heading(page, 'Sample client')).toBeFocused();
  await tabTo(page, 'Start a session');
  await keyboard.press('Enter');
  await expect(page.getByText('1 of 22', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, /^AI score of .*, Coach$/);
  await keyboard.press('ArrowRight');
  await keyboard.press('F2');
  await expect(page.getByText(/^Between the two readers/)).toBeVisible();
  await tabTo(page, /^Why does it differ/);
  await keyboard.type('Sample reason');
  await keyboard.press('Escape'); // out of the text, not out of the session
  for (let step = 2; step <= 22; step += 1) {
    await keyboard.press('PageDown');
    await expect(page.getByText(`${step} of 22`, { exact: true })).toBeVisible();
  }
  await keyboard.press('ArrowRight');
  await expect(heading(page, 'Where we stand')).toBeFocused();
  await tabTo(page, 'Step');
  await keyboard.type('Sample step');
  await keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Sample step' })).toBeVisible();
  await tabTo(page, 'Finish session');
  await keyboard.press('Enter');
  await expect(heading(page, 'How it stood at the end')).toBeFocused();
  await expectSaved(page);
  await tabTo(page, 'Report');
  await keyboard.press('Enter');
  await expect(heading(page, 'Before your first report')).toBeFocused();
  await tabTo(page, 'Skip this');
  await keyboard.press('Enter');
  await expect(page.getByRole('article')).toContainText('Sample step');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, 'Back to Sample client');
  await keyboard.press('Enter');
  await expect(heading(page, 'Sample client')).toBeFocused();
});
