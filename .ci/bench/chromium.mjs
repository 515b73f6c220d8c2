// @ts-check
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browser.mjs';

/** A middling phone, as Lighthouse has it. */
export const PHONE = {
  width: 412,
  height: 823,
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};
export const CPU_SLOWDOWN = 4;
/** Slow 4G as Lighthouse throttles it: 150 ms, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1000 * 1000) / 8,
  uploadThroughput: (750 * 1000) / 8,
};

export async function launch() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium found; name one in CHROME_PATH');
  return puppeteer.launch({
    executablePath,
    headless: true,
    protocolTimeout: 120_000,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--no-proxy-server',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ],
  });
}

/**
 * A page of somebody who was never here, on a phone; gone when `work` is done.
 * @template T
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ cpu?: boolean, slowNetwork?: boolean }} throttled
 * @param {(page: import('puppeteer-core').Page) => Promise<T>} work
 */
export async function withPage(browser, { cpu = false, slowNetwork = false }, work) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(PHONE);
    const session = await page.createCDPSession();
    if (slowNetwork) await session.send('Network.enable');
    if (slowNetwork) await session.send('Network.emulateNetworkConditions', SLOW_4G);
    if (cpu) await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    return await work(page);
  } finally {
    await context.close();
  }
}

/** @param {number} milliseconds */
export const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Waits until nothing was asked of the network for a while, or long enough.
 * @param {import('puppeteer-core').Page} page
 * @param {number} quiet
 */
export const networkQuiet = (page, quiet, timeout = 20_000) =>
  page.waitForNetworkIdle({ idleTime: quiet, concurrency: 0, timeout }).catch(() => undefined);
