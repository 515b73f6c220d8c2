import { fileURLToPath, URL } from 'node:url';
import { defineConfig } from 'vitest/config';
import { roleIndexPlugin } from '../../src/data/build/roleIndexPlugin.ts';
import { part } from './parts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fewCases = `${root}.ci/mutation/fewCases.mjs`;

/** Tests get fast-check with few cases; what gives it to them gets the package itself. */
const fewCasesPlugin = {
  name: 'few-cases',
  enforce: 'pre',
  resolveId: (id, importer) => (id === 'fast-check' && importer !== fewCases ? fewCases : null),
};

/** Only the tests of one part, without the screens' setup: it would be loaded for each change. */
export default defineConfig({
  root,
  plugins: [fewCasesPlugin, roleIndexPlugin(`${root}src/data`)],
  resolve: { alias: { '@': `${root}src` } },
  test: {
    include: part().tests.map((each) => `${each}.test.ts`),
    // Tests of size look at the clock.
    exclude: ['tests/**/hostileSize', ...(part().without ?? [])].map((each) => `${each}.test.ts`),
    environment: 'node',
    isolate: false, // half the time: what a test file loads is loaded for the next one too
    testTimeout: 30_000,
  },
});
