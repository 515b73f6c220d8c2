import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { BROWSERS, launch, type BrowserName } from './browsers';
import { resize } from './olderFirefox';
import { serveBuild, serveHost, type HostPage, type Site } from './servers';

export interface Hosts {
  name: BrowserName;
  browser: Browser;
  /** The calculator's own site. */
  calculator: Site;
  host: Site & { pages: Map<string, HostPage> };
  /** Opens a page of the host's, at a width. */
  open: (html: string, options?: OpenOptions) => Promise<Page>;
}

export interface OpenOptions {
  headers?: Record<string, string>;
  width?: number;
  height?: number;
  path?: string;
  /** Done to the page before it is opened. */
  before?: (page: Page) => Promise<void>;
}

const document = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
  <meta name="viewport" content="width=device-width"></head><body>${body}</body></html>`;

/** Runs the tests in Chromium and in Firefox, with a host page on an origin of its own. */
export function describeHosts(what: string, tests: (hosts: Hosts) => void): void {
  describe.each(BROWSERS)(`${what} (%s)`, (name) => {
    const hosts = { name } as Hosts;
    const opened: Page[] = [];
    beforeAll(async () => {
      hosts.browser = await launch(name);
      hosts.calculator = await serveBuild();
      hosts.host = await serveHost();
      hosts.open = async (body, options = {}) => {
        const { headers, width = 900, height = 800, path = '/', before } = options;
        const html = body.includes('<html') ? body : document(body);
        hosts.host.pages.set(path, { html, ...(headers && { headers }) });
        const page = await hosts.browser.newPage();
        opened.push(page);
        await resize(page, width, height);
        await before?.(page);
        await page.goto(hosts.host.origin + path, { waitUntil: 'load' });
        return page;
      };
    });
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((page) => page.close().catch(() => undefined)));
    });
    afterAll(async () => {
      await hosts.browser?.close();
      await hosts.calculator?.close();
      await hosts.host?.close();
    });
    tests(hosts);
  });
}
