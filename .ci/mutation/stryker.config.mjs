import { part } from './parts.mjs';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: '.ci/mutation/vitest.config.mjs' },
  mutate: part().mutate,
  coverageAnalysis: 'perTest',
  ignoreStatic: true, // a constant of a module would need every test once more
  concurrency: 1,
  timeoutMS: 20_000, // a busy machine is no endless loop; those are counted out anyway
  incremental: true, // only what changed since the last run, and what survived it
  incrementalFile: `.cache/mutation/${process.env.MUTATED_PART}.json`,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.cache/stryker',
  ignorePatterns: ['.cache', 'dist', 'docs', 'public', 'tests/browser', 'tests/hosts'],
};
