import type { Page } from '@playwright/test';
import * as at from './calculator';
import { expect } from './fixture';

/** What a coach sees and touches, by its visible names. */
export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });
export const scores = (page: Page) => page.getByRole('group', { name: 'Scores of both readers' });
export const clientNames = (page: Page) =>
  page.getByRole('list', { name: 'Clients', exact: true }).getByRole('link');

export async function openDesk(page: Page): Promise<void> {
  await page.goto('/#desk');
  await expect(heading(page, 'Clients')).toBeFocused();
}

/** Adds a client on the default role and waits for their page. */
export async function addClient(page: Page, name: string): Promise<void> {
  await at.button(page, 'New client').click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('combobox', { name: 'Job title' }).fill('backend');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /Backend\/API/ })
    .click();
  await at.button(page, 'Add client').click();
  await expect(heading(page, name)).toBeFocused();
}

export async function startSession(page: Page): Promise<void> {
  await at.button(page, 'Start a session').click();
  await expect(page.getByText('1 of 22', { exact: true })).toBeVisible();
}

/** Everything that was changed is stored. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText('Saved', { exact: true })).toBeAttached();
}
