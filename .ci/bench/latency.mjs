// @ts-check
import { firstSign } from './bytes.mjs';
import { CHANGES, openFirstTask } from './changes.mjs';
import { CPU_SLOWDOWN, networkQuiet, sleep, withPage } from './chromium.mjs';
import { installProbe } from './latencyProbe.mjs';
import { overRuns } from './stats.mjs';

/** The score, and the heading of the place. */
const RESULT = '.score-number, #place-title';
const CHANGES_COUNTED = 20;
/** Changes that are made first and not counted, once everything is loaded. */
const WARM_UP = 2;
/** A change whose result is not there by then counts as missed. */
const TIMEOUT = 2500;

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {string} ChangeName */
/** @typedef {{ times: number[], missed: number }} Run */

/** @param {Page} page @param {import('./changes.mjs').Change} change @param {number} turn */
async function timeOne(page, change, turn) {
  const act = await change.next(page, turn);
  await page.evaluate((timeout) => /** @type {any} */ (globalThis).armProbe(timeout), TIMEOUT);
  await act();
  return page.evaluate(() => /** @type {any} */ (globalThis).probeResult());
}

/** @param {Page} page @param {ChangeName} name @param {number} skipped @returns {Promise<Run>} */
async function timeChanges(page, name, skipped) {
  const change = /** @type {any} */ (CHANGES[name]).make();
  const run = { times: /** @type {number[]} */ ([]), missed: 0 };
  for (let turn = 0; turn < skipped + CHANGES_COUNTED; turn += 1) {
    const ms = await timeOne(page, change, turn);
    if (turn < skipped) continue;
    if (ms === null) run.missed += 1;
    else run.times.push(ms);
    if (run.missed > 5) break; // nothing changes here
  }
  await page.mouse.up().catch(() => undefined);
  return run;
}

/**
 * Opens a page and makes changes; `all`: first waits until everything is there, and for quiet.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {{ all: boolean, changes: ChangeName[] }} what
 * @returns {Promise<Record<string, Run>>}
 */
function visit(browser, address, { all, changes }) {
  return withPage(browser, {}, async (page) => {
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForSelector('.score-number', { timeout: 10_000 });
    await networkQuiet(page, all ? 500 : 200, 5000);
    if (all) await firstSign(page);
    if (all) await networkQuiet(page, 1500, 10_000);
    if (all) await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await openFirstTask(page);
    await page.evaluate(installProbe, RESULT);
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await sleep(all ? 2000 : 0);
    /** @type {Record<string, Run>} */
    const runs = {};
    for (const name of changes) runs[name] = await timeChanges(page, name, all ? WARM_UP : 0);
    return runs;
  });
}

const ALL = /** @type {ChangeName[]} */ (Object.keys(CHANGES));
/** Each is one page opened: right after load everybody needs a page of their own. */
const VISITS = [
  {
    page: 'bare',
    state: 'loaded',
    all: true,
    changes: /** @type {ChangeName[]} */ (['keys', 'drag']),
  },
  ...ALL.map((name) => ({ page: 'app', state: 'fresh', all: false, changes: [name] })),
  { page: 'app', state: 'loaded', all: true, changes: ALL },
];

/**
 * Input to painted result; pages take turns between runs, so that drift hits all of them.
 * @param {import('./run.mjs').Tools} tools
 */
export async function measureLatency({ browser, app, bare, runs, note }) {
  /** @type {Record<string, Run[]>} */
  const taken = {};
  for (let run = 0; run < runs; run += 1) {
    for (const { page, state, ...what } of VISITS) {
      const { address } = page === 'bare' ? bare : app;
      const timed = await visit(browser, address, what).catch((error) => {
        note(`input → paint, ${page} ${state} ${what.changes}: ${error.message}`);
        return {};
      });
      for (const [name, times] of Object.entries(timed)) {
        (taken[`${page} ${state} ${name}`] ??= []).push(times);
      }
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([name, all]) => [name, overRuns(all)]));
}
