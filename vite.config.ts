/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { offlinePlugin } from './src/app/build/offlinePlugin.ts';
import { prerenderPlugin } from './src/app/build/prerenderPlugin.ts';
import { roleIndexPlugin } from './src/data/build/roleIndexPlugin.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What the sources need, for the browser and for rendering ahead of time. */
const sourcePlugins = () => [react(), roleIndexPlugin(path('./src/data'))];

export default defineConfig({
  base: './',
  plugins: [
    ...sourcePlugins(),
    prerenderPlugin({ root: path('./'), plugins: sourcePlugins }),
    offlinePlugin(),
  ],
  resolve: { alias: { '@': path('./src') } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Importing the engine does nothing by itself: each of its files goes where it is used.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /\/src\/engine\//, sideEffects: false }] },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    environment: 'node',
    testTimeout: 30_000, // several suites share two cores
    setupFiles: ['tests/setup.ts'],
  },
});
