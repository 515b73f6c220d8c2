// @ts-check
import { sleep, withPage } from './chromium.mjs';
import { mediansOf } from './stats.mjs';

/** Longer than the quiet seconds after which the calculator loads the rest by itself. */
const WATCHED = 6000;

/** In the page, before its own scripts: remembers what the browser reports. */
function observe() {
  const seen = {
    shift: 0,
    largest: /** @type {number | null} */ (null),
    tasks: /** @type {number[][]} */ ([]),
  };
  Object.assign(globalThis, { seenByBench: seen });
  const on = (/** @type {string} */ type, /** @type {(entry: any) => void} */ each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
    });
  on('layout-shift', (entry) => {
    if (!entry.hadRecentInput) seen.shift += entry.value;
  });
  on('largest-contentful-paint', (entry) => {
    seen.largest = entry.startTime;
  });
  on('longtask', (entry) => seen.tasks.push([entry.startTime, entry.duration]));
}

/**
 * Total blocking time: what long tasks take beyond 50 ms each, from the first paint on.
 * @param {readonly (readonly [number, number])[]} tasks Start and duration of each, in milliseconds.
 * @param {number | null} from First contentful paint.
 * @param {number} [until]
 */
export function blockingTime(tasks, from, until = Infinity) {
  if (from === null) return null;
  return tasks.reduce((total, [start, duration]) => {
    if (start + duration <= from || start >= until) return total;
    const left = Math.max(start, from);
    return total + Math.max(0, start + duration - left - 50);
  }, 0);
}

/**
 * One load on a slow phone and a slow network.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {number} watched Milliseconds after the load event.
 * @returns {Promise<Record<string, number | null>>}
 */
function load(browser, address, watched) {
  return withPage(browser, { cpu: true, slowNetwork: true }, async (page) => {
    await page.evaluateOnNewDocument(observe);
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    await sleep(watched);
    const seen = await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
      loaded: performance.timing.loadEventEnd - performance.timing.navigationStart,
      .../** @type {any} */ (globalThis).seenByBench,
    }));
    return {
      firstPaint: seen.paint,
      largestPaint: seen.largest,
      shift: seen.shift,
      blocking: blockingTime(seen.tasks, seen.paint, seen.loaded + 2000),
      blockingWithRest: blockingTime(seen.tasks, seen.paint),
    };
  });
}

/** The same page with nothing that runs: what its HTML and its style alone take. */
export const withoutScripts = (/** @type {string} */ html) =>
  html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<link\b[^>]*\brel="?modulepreload\b[^>]*>/gi, '')
    .replace(/<link\b(?=[^>]*\brel="?(?:preload|prefetch)\b)(?=[^>]*\bas="?script\b)[^>]*>/gi, '');

/**
 * First paint, layout shift and blocking time on load; pages take turns, so that drift hits all.
 * @param {import('./run.mjs').Tools} tools
 */
export async function measurePaint({ browser, app, bare, still, runs }) {
  const page = (/** @type {typeof app} */ host, /** @type {number} */ watched) => ({
    host,
    watched,
    taken: /** @type {Record<string, number | null>[]} */ ([]),
  });
  const pages = { app: page(app, WATCHED), still: page(still, 1000), bare: page(bare, 1000) };
  for (let run = 0; run < runs; run += 1) {
    for (const { host, watched, taken } of Object.values(pages)) {
      taken.push(await load(browser, host.address, watched));
    }
  }
  const { app: ours, still: plain, bare: least } = pages;
  return {
    app: mediansOf(ours.taken),
    still: mediansOf(plain.taken),
    bare: mediansOf(least.taken),
  };
}
