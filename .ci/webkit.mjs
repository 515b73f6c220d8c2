// @ts-check
import { existsSync } from 'node:fs';
import { webkit } from '@playwright/test';

/** Debian's name of each part, and where it puts what we start. */
const PARTS = { 'webkit2gtk-driver': '/usr/bin/WebKitWebDriver', xvfb: '/usr/bin/xvfb-run' };

/** The Debian packages that bring a WebKit and a screen for it. */
export const WEBKIT_PACKAGES = [...Object.keys(PARTS), 'xauth'];

/**
 * The WebKit that the tests of three engines drive: Playwright's own download where it is there,
 * else Debian's WebKitGTK with its driver.
 * @returns {'playwright' | 'driver' | undefined} How it is driven; undefined when there is none.
 */
export function findWebkit() {
  if (existsSync(webkit.executablePath())) return 'playwright';
  return Object.values(PARTS).every(existsSync) ? 'driver' : undefined;
}

/** Debian and what is made from it: there a missing WebKit can be installed, so CI insists on it. */
export const isDebian = () => existsSync('/etc/debian_version');
