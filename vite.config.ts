/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type BuildOptions } from 'vite';
import packageFile from './package.json' with { type: 'json' };
import { embedDataPlugin } from './src/embed/build/embedDataPlugin.ts';
import { embedHelpPlugin, embedPagePlugin } from './src/embed/build/embedPagePlugin.ts';
import { offlinePlugin } from './src/app/build/offlinePlugin.ts';
import { prerenderPlugin } from './src/app/build/prerenderPlugin.ts';
import { roleIndexPlugin } from './src/data/build/roleIndexPlugin.ts';
import { testProjects } from './tests/projects.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** One more thing that is built into the same folder, by itself: it shares no chunk with the others. */
const part = (rolldownOptions: BuildOptions['rolldownOptions'], more?: BuildOptions) => ({
  consumer: 'client' as const,
  build: { emptyOutDir: false, copyPublicDir: false, rolldownOptions, ...more },
});

/** What the first view needs comes in one file; role files stay apart, as each page needs its own. */
const inOnePiece = {
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: (file: string) => basename(file, '.json'), test: /\/data\/roles\/[^/]+$/ },
            { name: 'first', tags: ['$initial' as const] },
          ],
        },
      },
    },
  },
};

const besideTheCalculator = {
  snippets: part({ input: [path('./embed-builder.html'), path('./embed-examples.html')] }),
  embed: part({ input: path('./embed.html'), output: { format: 'iife' } }, { cssCodeSplit: false }),
  loader: part({
    input: path('./src/embed/loader/loader.ts'),
    output: { format: 'iife', entryFileNames: 'embed.js' },
  }),
};

/** The oldest browsers that the page runs in, as the bundler writes them: "chrome >= 111" → "chrome111". */
const oldestBrowsers = packageFile.browserslist.map((each) =>
  each.replace('_saf', '').replace(' >= ', ''),
);

/** What the sources need, for the browser and for rendering ahead of time. */
const sourcePlugins = () => [
  react({ jsxImportSource: '@/ui/jsx' }),
  roleIndexPlugin(path('./src/data')),
];

export default defineConfig({
  base: './',
  plugins: [
    ...sourcePlugins(),
    embedDataPlugin(path('./src/data')),
    embedPagePlugin,
    embedHelpPlugin(path('./docs/embedding.md')),
    prerenderPlugin({ root: path('./'), plugins: sourcePlugins }),
    offlinePlugin(),
  ],
  resolve: { alias: { '@': path('./src') } },
  build: {
    target: oldestBrowsers,
    modulePreload: { polyfill: false },
    // Importing the engine does nothing by itself: each of its files goes where it is used.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /\/src\/engine\//, sideEffects: false }] },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', ...Object.keys(besideTheCalculator)]) {
        await builder.build(builder.environments[name]!);
      }
    },
  },
  environments: { client: inOnePiece, ...besideTheCalculator },
  test: {
    // A build has no need of the tests' files.
    ...(process.env['VITEST'] && { projects: testProjects() }),
    maxWorkers: Math.max(2, availableParallelism() - 1), // one of two would leave one idle
    environment: 'node',
    testTimeout: 120_000, // a machine at a fraction of its speed is no fault of the code's
    hookTimeout: 120_000,
    setupFiles: ['tests/setup.ts'],
  },
});
