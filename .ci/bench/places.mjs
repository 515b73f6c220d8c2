// @ts-check
import { networkQuiet, PHONE, withPage } from './chromium.mjs';

/** @typedef {{ name: string, boxes: number, js: number, height: number }} PlaceFigures */

const PLACES = ['score', 'why', 'next', 'job', 'compare', 'all'];

/** Chart code is shared by places and comes with the first picture. */
const isChart = (/** @type {string} */ file) =>
  /chart|Waterfall|Histogram|Tornado|Curve|Bars/i.test(file);

/**
 * Boxes, bytes and height of each place, opened by its address.
 * @param {import('./run.mjs').Tools} tools
 * @returns {Promise<PlaceFigures[]>}
 */
export async function measurePlaces({ browser, app }) {
  const base = await filesOf(browser, app, '');
  const known = new Set(base.files.map(({ file }) => file));
  const figures = [];
  for (const name of PLACES) {
    const { files, boxes, height } = await filesOf(browser, app, `#${name}`);
    const own = files.filter(({ file }) => !known.has(file) && !isChart(file));
    const js = own.reduce((sum, { bytes }) => sum + bytes, 0);
    figures.push({ name, boxes, js, height: height / PHONE.height });
  }
  return figures;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('./run.mjs').Tools['app']} host
 * @param {string} hash
 */
function filesOf(browser, host, hash) {
  return withPage(browser, {}, async (page) => {
    await page.goto(host.address + hash, { waitUntil: 'load' });
    await page.waitForSelector('html[data-live]', { timeout: 20_000 });
    await networkQuiet(page, 800);
    return page.evaluate(() => ({
      files: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map((entry) => ({
          file: entry.name,
          bytes: /** @type {PerformanceResourceTiming} */ (entry).encodedBodySize,
        })),
      boxes: [...document.querySelectorAll('body *')].filter(
        (element) => element.getClientRects().length > 0,
      ).length,
      height: document.documentElement.scrollHeight,
    }));
  });
}
