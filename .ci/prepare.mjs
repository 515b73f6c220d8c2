// Installs what is missing: packages, and with --browser a Chromium, a Firefox and, on Debian, a WebKit. Does nothing when all is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Runs a command in the foreground; true when it succeeded. */
function run(command, ...args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', shell }).status === 0;
}

/** Packages are current when the lock that npm left behind lists the same versions as ours. */
function packagesCurrent() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return false;
  const versions = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const there = versions(installed);
  return Object.entries(versions('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

if (!packagesCurrent() && !run('npm', 'ci', '--no-audit', '--no-fund')) process.exit(1);

const isRoot = process.getuid?.() === 0;
const apt = (...args) => (isRoot ? run('apt-get', ...args) : run('sudo', '-n', 'apt-get', ...args));

/** Tries one way after the other to install a browser, the ordinary download first. */
async function need(name, find, variable, ways) {
  for (const install of ways) if (!(await find())) install();
  if (await find()) return;
  console.error(`No ${name} found or installed. Install one, or name it in ${variable}.`);
  process.exit(1);
}

if (process.argv.includes('--browser')) {
  const { findBrowser, HEADLESS_SHELL } = await import('./browser.mjs');
  const { DOWNLOADS, findFirefox } = await import('./firefox.mjs');
  const { canReadPdf } = await import('./pdf.mjs');
  const { findWebkit, isDebian, WEBKIT_PACKAGES } = await import('./webkit.mjs');
  await need('Chromium', findBrowser, 'CHROME_PATH', [
    () => run('npx', 'playwright', 'install', 'chromium'),
    () => apt('update', '-qq') && apt('install', '-y', '-qq', basename(HEADLESS_SHELL)),
    () => apt('install', '-y', '-qq', 'chromium'),
  ]);
  await need('Firefox', findFirefox, 'FIREFOX_PATH', [
    () => run('npx', '@puppeteer/browsers', 'install', 'firefox@stable', '--path', DOWNLOADS),
    () => apt('update', '-qq') && apt('install', '-y', '-qq', 'firefox-esr'),
  ]);
  // Without these two the rest is still worth checking; their tests say so where they were not run.
  const install = (...packages) =>
    isDebian() &&
    apt('update', '-qq') &&
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  if (!findWebkit()) install(...WEBKIT_PACKAGES);
  if (!canReadPdf()) install('poppler-utils');
}
