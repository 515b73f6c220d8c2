import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './.ci/browser.mjs';
import { inProof, ONLY_IN_PROOF } from './tests/browser/proof';

const PORT = 4179;
const ADDRESS = `http://127.0.0.1:${PORT}`;
const inCi = Boolean(process.env['CI']);
const executablePath = findBrowser();
// Chromium refuses its sandbox to root, as in most containers.
const isRoot = process.getuid?.() === 0;

/** Browser tests run against the production build, on a port of their own. */
export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  ...(!inProof && { grepInvert: ONLY_IN_PROOF }),
  forbidOnly: inCi,
  workers: 2,
  retries: 0,
  // A machine at half its speed is no fault of the page's.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  webServer: {
    command: `node .ci/serve.mjs ${PORT}`,
    url: ADDRESS,
    reuseExistingServer: !inCi,
    timeout: 300_000,
  },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: ADDRESS,
    locale: 'en-GB',
    // What an earlier test kept would answer; only offline.spec.ts wants it.
    serviceWorkers: 'block',
    // Scrolls at once: what moves cannot be clicked.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // The browser's own background traffic would count as the page's.
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
