import type { Page } from '@playwright/test';
import * as at from './calculator';
import { expect } from './fixture';

/** A machine that is slower than the test's mouse; gives the way to change how much. */
export async function slowDown(page: Page): Promise<(rate: number) => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  const setSpeed = async (rate: number) => {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  };
  await setSpeed(8);
  return setSpeed;
}

/** Cancels the work that goes on in a part of the page, by its visible button. */
export async function cancelIn(page: Page, name: string): Promise<void> {
  const part = at.region(page, name);
  await expect(part.getByRole('progressbar')).toBeVisible();
  await part.getByRole('button', { name: 'Cancel', disabled: false }).click();
}
