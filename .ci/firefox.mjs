// @ts-check
import { existsSync } from 'node:fs';
import { getInstalledBrowsers } from '@puppeteer/browsers';

/** Where `npx @puppeteer/browsers install firefox` is told to put it. */
export const DOWNLOADS = '.cache/browsers';

const OF_THE_SYSTEM = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The Firefox that the tests of embedding drive: `FIREFOX_PATH` if set, else our own download, else
 * the system's.
 * @returns {Promise<string | undefined>} Path of the executable; undefined when there is none.
 */
export async function findFirefox() {
  const downloaded = await getInstalledBrowsers({ cacheDir: DOWNLOADS });
  const ours = downloaded.map(({ executablePath }) => executablePath);
  return process.env['FIREFOX_PATH'] || [...ours, ...OF_THE_SYSTEM].find(existsSync);
}
