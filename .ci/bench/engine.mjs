// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './shell.mjs';
import { PROJECT } from './workshop.mjs';

const PLAIN = 'one plain assess';

/** @typedef {{ name: string, ms: number, plain: number, samples: number }} EnginePart */

/**
 * Each part of the engine beside a plain score measured right before it: what
 * `tests/bench/engine.bench.ts` measures, as vitest reports it.
 * @param {any} report
 * @returns {EnginePart[]}
 */
export function enginePartsOf(report) {
  const groups = report.files.flatMap((/** @type {any} */ file) => file.groups);
  return groups.flatMap((/** @type {any} */ { benchmarks }) => {
    const plain = benchmarks.find((/** @type {any} */ { name }) => name === PLAIN);
    return benchmarks
      .filter((/** @type {any} */ { name }) => name !== PLAIN)
      .map((/** @type {any} */ { name, median, sampleCount }) => ({
        name,
        ms: median,
        plain: plain?.median ?? null,
        samples: sampleCount,
      }));
  });
}

/**
 * Runs the benchmarks of the engine.
 * @param {string} workshop
 */
export async function measureEngine(workshop) {
  const file = join(workshop, 'engine.json');
  const vitest = join(PROJECT, 'node_modules/vitest/vitest.mjs');
  const { ok, output } = await runNode([vitest, 'bench', '--run', '--outputJson', file], {
    cwd: PROJECT,
    timeout: 120_000,
  });
  if (!ok) throw new Error(`vitest bench failed: ${output.slice(-300)}`);
  return enginePartsOf(JSON.parse(readFileSync(file, 'utf8')));
}
