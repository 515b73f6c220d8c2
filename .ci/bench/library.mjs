// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as viteBuild, runnerImport } from 'vite';
import { gzipSync } from 'node:zlib';
import { bytesOfView } from './bytes.mjs';
import { withPage } from './chromium.mjs';
import { LIBRARY_HTML, LIBRARY_SCRIPT } from './libraryPage.mjs';
import { serve } from './server.mjs';
import { median, p95, percentile } from './stats.mjs';
import { build, copyWithRoles, firstPictureOf, writeFiles } from './workshop.mjs';

export const COUNTS = [80, 800, 4000];
/** A build that takes longer is given up: the index alone is measured then. */
const BUILD_LIMIT = 60_000;

/** What people type, letter by letter: titles, other names, misspelt ones, two words. */
const TYPED = [
  'software engineer',
  'nurse',
  'acountant',
  'devops',
  'data entry clerk',
  'truck driver',
];

/** Builds the page that holds the library and nothing else. @param {string} copy @param {string} outDir */
async function buildLibraryPage(copy, outDir) {
  writeFiles(copy, { 'bench-library.html': LIBRARY_HTML, 'bench-library.ts': LIBRARY_SCRIPT });
  const data = join(copy, 'src/data');
  const { module } = await runnerImport(join(data, 'build/roleIndexPlugin.ts'), {
    logLevel: 'error',
  });
  await viteBuild({
    configFile: false,
    root: copy,
    base: './',
    logLevel: 'error',
    plugins: [/** @type {any} */ (module).roleIndexPlugin(data)],
    resolve: { alias: { '@': join(copy, 'src') } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 1e6,
      rolldownOptions: { input: join(copy, 'bench-library.html') },
    },
  });
}

/** Compressed size of the chunk of this name; null when there is none. @param {string} dist @param {string} name */
function chunkBytes(dist, name) {
  const file = readdirSync(join(dist, 'assets')).find((each) => each.startsWith(`${name}-`));
  return file ? gzipSync(readFileSync(join(dist, 'assets', file)), { level: 9 }).length : null;
}

/** Searches and suggests in the browser, several times. @param {import('./run.mjs').Tools} tools @param {string} dist */
async function timeLibrary({ browser, runs }, dist) {
  const host = await serve(dist);
  const taken = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      taken.push(
        await withPage(browser, { cpu: true }, async (page) => {
          await page.goto(`${host.address}bench-library.html`, { waitUntil: 'load' });
          await page.waitForFunction('globalThis.measureLibrary');
          return page.evaluate(
            (typed) => /** @type {any} */ (globalThis).measureLibrary(typed),
            TYPED,
          );
        }),
      );
    }
  } finally {
    await host.close();
  }
  return taken;
}

/** @param {any[]} taken One entry per run. */
export function summaryOf(taken) {
  const over = (/** @type {(run: any) => number | null} */ figure) => median(taken.map(figure));
  const keystrokes = (/** @type {any} */ run) =>
    run.searches.map((/** @type {any} */ { ms }) => ms);
  const edits = (/** @type {any} */ run) => run.suggestions.slice(1);
  return {
    search: over((run) => median(keystrokes(run))),
    searchP95: over((run) => p95(keystrokes(run))),
    searchWorst: over((run) => percentile(keystrokes(run), 1)),
    suggest: over((run) => median(edits(run))),
    suggestP95: over((run) => p95(edits(run))),
    suggestFirst: over((run) => run.suggestions[0]),
    preparing: over((run) => run.preparing.ms),
    preparingBlock: over((run) => run.preparing.longest),
  };
}

/** First-view bytes of a whole build with this library. @param {import('./run.mjs').Tools} tools @param {string} copy */
async function firstView({ browser, note }, copy) {
  const dist = `${copy}-dist`;
  const { ok, seconds, output } = await build(copy, dist, {
    scriptsOnly: true,
    timeout: BUILD_LIMIT,
  });
  if (!ok) {
    const why =
      seconds * 1000 >= BUILD_LIMIT
        ? `not built within ${BUILD_LIMIT / 1000} s`
        : output.slice(-300);
    note(`whole build of ${copy.split('-').at(-1)} roles: ${why}`);
    return { bytes: null, picture: null, seconds: null };
  }
  const host = await serve(dist);
  try {
    const { first } = await bytesOfView(browser, host, '');
    return { bytes: first, picture: firstPictureOf(dist), seconds };
  } finally {
    await host.close();
  }
}

/**
 * Libraries of three sizes: what they weigh, and what searching and suggesting takes.
 * @param {import('./run.mjs').Tools} tools
 */
export async function measureLibrary(tools) {
  const sizes = [];
  for (const count of COUNTS) {
    const copy = copyWithRoles(tools.folders.workshop, count);
    const page = `${copy}-page`;
    await buildLibraryPage(copy, page);
    const { bytes, picture, seconds } = await firstView(tools, copy);
    sizes.push({
      roles: count,
      index: chunkBytes(page, 'library'),
      names: chunkBytes(page, 'roleNames'),
      picture,
      firstView: bytes,
      buildSeconds: seconds,
      ...summaryOf(await timeLibrary(tools, page)),
    });
  }
  return sizes;
}
