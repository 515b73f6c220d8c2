// @ts-check
// npm run bench: measures everything in one run and writes docs/performance.md.
//   --only engine,bytes,latency,paint,places,library   some parts; then nothing is written
//   --runs 5                                    runs per measurement; below five nothing is written
//   --write docs/performance.md                 where to write, in any case
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildBarePage } from './barePage.mjs';
import { measureBytes } from './bytes.mjs';
import { launch } from './chromium.mjs';
import { measureEngine } from './engine.mjs';
import { measureLatency } from './latency.mjs';
import { measureLibrary } from './library.mjs';
import { machineClass } from './machine.mjs';
import { measurePlaces } from './places.mjs';
import { measurePaint, withoutScripts } from './paint.mjs';
import { report } from './report.mjs';
import { serve } from './server.mjs';
import { build, createWorkshop, firstPictureOf, PROJECT } from './workshop.mjs';

/**
 * What every measurement works with.
 * @typedef {object} Tools
 * @property {import('puppeteer-core').Browser} browser
 * @property {Awaited<ReturnType<typeof serve>>} app The build.
 * @property {Awaited<ReturnType<typeof serve>>} still The build's pages without scripts.
 * @property {Awaited<ReturnType<typeof serve>>} bare The bare React page.
 * @property {{ workshop: string, app: string, bare: string }} folders
 * @property {number} runs
 * @property {(text: string) => void} note Says what could not be measured, here and in the report.
 */

const PARTS = /** @type {Record<string, (tools: Tools) => Promise<unknown>>} */ ({
  engine: ({ folders }) => measureEngine(folders.workshop),
  bytes: measureBytes,
  latency: measureLatency,
  paint: measurePaint,
  places: measurePlaces,
  library: measureLibrary,
});

const { values } = parseArgs({
  options: { only: { type: 'string' }, runs: { type: 'string' }, write: { type: 'string' } },
});
const runs = Number(values.runs ?? 5);
const wanted = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0 || !(runs >= 1)) {
  console.error(`Usage: npm run bench -- [--only ${Object.keys(PARTS)}] [--runs 5] [--write file]`);
  process.exit(2);
}

const workshop = createWorkshop();
const started = performance.now();
const elapsed = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
/** @type {string[]} */
const notes = [];
/** @param {string} text */
const note = (text) => {
  notes.push(text);
  console.error(`! ${text}`);
};

/** Builds the app and the bare page, measures what is wanted, one part after the other. */
async function measureAll() {
  const folders = { workshop: workshop.folder, app: join(workshop.folder, 'app-dist'), bare: '' };
  const built = await build(PROJECT, folders.app);
  if (!built.ok) throw new Error(`the build failed: ${built.output}`);
  folders.bare = await buildBarePage(workshop.folder);
  const hosts = {
    app: await serve(folders.app),
    still: await serve(folders.app, { change: withoutScripts }),
    bare: await serve(folders.bare),
  };
  const browser = await launch();
  const machine = machineClass(await browser.version());
  /** @type {Record<string, any>} */
  const results = { firstPicture: firstPictureOf(folders.app) };
  for (const name of wanted) {
    console.log(`${elapsed()}: ${name} …`);
    try {
      results[name] = await PARTS[name]?.({ ...hosts, browser, folders, runs, note });
    } catch (error) {
      note(`${name}: ${/** @type {Error} */ (error).message.replace(/\s+/g, ' ').slice(0, 300)}`);
    }
  }
  await browser.close();
  for (const host of Object.values(hosts)) await host.close();
  return { machine, results };
}

try {
  const { machine, results } = await measureAll();
  const text = report({ machine, results, notes, runs, took: elapsed() });
  // Half of a report must not take the place of a whole one.
  const all = wanted.length === Object.keys(PARTS).length && runs >= 5 && notes.length === 0;
  const file = values.write ?? (all ? 'docs/performance.md' : undefined);
  console.log(`\n${text}`);
  if (file) writeFileSync(resolve(PROJECT, file), text);
  console.log(
    file
      ? `Written to ${file}.`
      : 'Nothing written: not every part, something not measured, or fewer than five runs.',
  );
} finally {
  workshop.remove();
}
