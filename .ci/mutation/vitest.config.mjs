import { fileURLToPath, URL } from 'node:url';
import { defineConfig } from 'vitest/config';
import { roleIndexPlugin } from '../../src/data/build/roleIndexPlugin.ts';
import { part } from './parts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Only the tests of one part, without the screens' setup: it would be loaded for each mutant. */
export default defineConfig({
  root,
  plugins: [roleIndexPlugin(`${root}src/data`)],
  resolve: { alias: { '@': `${root}src` } },
  test: {
    include: part().tests.map((each) => `${each}.test.ts`),
    exclude: ['tests/**/hostileSize.test.ts'], // these look at the clock
    setupFiles: ['.ci/mutation/setup.mjs'],
    environment: 'node',
    isolate: false, // half the time: what a test file loads is loaded for the next one too
    testTimeout: 30_000,
  },
});
