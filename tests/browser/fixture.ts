import {
  expect,
  test as base,
  type Browser,
  type BrowserContext,
  type Page,
} from '@playwright/test';
import { slowDown } from './slow';

/** Collects in `problems` whatever a page of this context must never do. */
export async function watch(
  context: BrowserContext,
  origin: string,
  problems: string[],
): Promise<void> {
  context.on('console', (message) => {
    const { url } = message.location();
    // The browser itself fetches the page's icon when it likes, also without a network.
    if (message.type() === 'error' && !url.endsWith('/icon.svg'))
      problems.push(`console error: ${message.text()} ${url}`);
  });
  context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) {
      problems.push(`request to another origin: ${request.url()}`);
    }
  });
  context.on('page', (page) =>
    page.on('websocket', (socket) => problems.push(`web socket: ${socket.url()}`)),
  );
  await context.exposeFunction('reportCspViolation', (what: string) =>
    problems.push(`CSP violation: ${what}`),
  );
  await slowDown(context);
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportCspViolation } = window as unknown as {
        reportCspViolation: (what: string) => void;
      };
      reportCspViolation(`${event.violatedDirective} ${event.blockedURI}`);
    }),
  );
}

interface Fixtures {
  problems: string[];
  /** A page of somebody else: a browser with empty storage, watched like the first one. */
  elsewhere: Page;
}

async function watchedContext(browser: Browser, origin: string, problems: string[]) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await watch(context, origin, problems);
  return context;
}

/** `test` whose pages fail it on console and page errors, CSP violations and foreign requests. */
export const test = base.extend<Fixtures>({
  problems: async ({ browserName: _ }, use) => {
    const problems: string[] = [];
    await use(problems);
    expect(problems).toEqual([]);
  },
  context: async ({ context, baseURL, problems }, use) => {
    await watch(context, baseURL!, problems);
    await use(context);
  },
  elsewhere: async ({ browser, baseURL, problems }, use) => {
    const context = await watchedContext(browser, baseURL!, problems);
    await use(await context.newPage());
    await context.close();
  },
});

export { expect };
