// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { networkQuiet, withPage } from './chromium.mjs';

/** @typedef {import('./server.mjs').Sent} Sent */
/** @typedef {{ js: number, css: number, html: number, other: number, total: number, requests: number }} Bytes */

/**
 * Bytes as they were sent, by kind. What a service worker fetches for offline use is no part of a view.
 * @param {readonly Sent[]} sent
 * @returns {Bytes}
 */
export function bytesByKind(sent) {
  const view = sent.filter(({ forOffline }) => !forOffline);
  const sum = (/** @type {readonly Sent[]} */ files) =>
    files.reduce((total, { bytes }) => total + bytes, 0);
  const of = (/** @type {string} */ kind) => sum(view.filter((file) => file.kind === kind));
  const [js, css, html, total] = [of('js'), of('css'), of('html'), sum(view)];
  return { js, css, html, other: total - js - css - html, total, requests: view.length };
}

/**
 * A gesture that shows that somebody is here, and changes nothing.
 * @param {import('puppeteer-core').Page} page
 */
export async function firstSign(page) {
  await page.mouse.wheel({ deltaY: 60 });
  await page.keyboard.press('Shift');
}

/**
 * What a page loads by itself, and what it loads once somebody is here.
 * @param {import('puppeteer-core').Browser} browser
 * @param {Awaited<ReturnType<typeof import('./server.mjs').serve>>} host
 * @param {string} path
 */
export async function bytesOfView(browser, host, path) {
  host.takeSent();
  return withPage(browser, {}, async (page) => {
    await page.goto(host.address + path, { waitUntil: 'load' });
    await networkQuiet(page, 800);
    const first = host.takeSent();
    await firstSign(page);
    await host.quiet(2000);
    const then = host.takeSent();
    const offline = [...first, ...then].filter(({ forOffline }) => forOffline);
    return {
      first: bytesByKind(first),
      then: bytesByKind(then),
      offline: offline.reduce((total, { bytes }) => total + bytes, 0),
    };
  });
}

/** What is loaded, by its address in the build. */
const VIEWS = [
  { name: 'Calculator, start page', path: '', file: 'index.html' },
  {
    name: 'A role page',
    path: 'roles/registered-nurse/',
    file: 'roles/registered-nurse/index.html',
  },
  { name: 'Embed', path: 'embed.html?role=registered-nurse', file: 'embed.html' },
  { name: 'Embed loader alone', path: 'embed.js', file: 'embed.js' },
  { name: 'Page that builds snippets', path: 'embed-builder.html', file: 'embed-builder.html' },
];

/**
 * Bytes of every view of the build, and of the bare React page.
 * @param {import('./run.mjs').Tools} tools
 */
export async function measureBytes({ browser, app, bare, folders }) {
  const views = [{ name: 'Bare React page', ...(await bytesOfView(browser, bare, '')) }];
  for (const { name, path, file } of VIEWS) {
    const there = existsSync(join(folders.app, file));
    views.push({ name, ...(there ? await bytesOfView(browser, app, path) : NOTHING) });
  }
  return views;
}

const NOTHING = /** @type {any} */ ({ first: null, then: null, offline: null });
