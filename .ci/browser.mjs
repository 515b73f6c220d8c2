// @ts-check
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Debian's: the same engine without a window's code, which starts in half the time. */
export const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

const OF_THE_SYSTEM = [
  HEADLESS_SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * The Chromium that the browser tests drive: `CHROME_PATH` if set, else Playwright's own download,
 * else the system's. A `CHROME_PATH` that leads nowhere is returned all the same, so that the run
 * fails with that path in its message instead of quietly testing another browser.
 * @returns {string | undefined} Path of the executable; undefined when there is none.
 */
export function findBrowser() {
  return (
    process.env['CHROME_PATH'] || [chromium.executablePath(), ...OF_THE_SYSTEM].find(existsSync)
  );
}
