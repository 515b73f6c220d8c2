import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * The embed's script and stylesheet as classic ones: a module script, or anything else that is
 * fetched by CORS, stays out of a sandboxed frame without an origin of its own.
 */
export const embedPagePlugin: Plugin = {
  name: 'embed-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { path }) => {
      if (path !== '/embed.html') return html;
      return html.replace('type="module" crossorigin', 'defer').replaceAll(' crossorigin', '');
    },
  },
};

/** Hands the help page for embedding to whoever uses the build: as text, which every browser shows. */
export const embedHelpPlugin = (file: string): Plugin => ({
  name: 'embed-help',
  applyToEnvironment: ({ name }) => name === 'snippets',
  generateBundle() {
    const source = readFileSync(file, 'utf8');
    this.emitFile({ type: 'asset', fileName: 'embedding.txt', source });
  },
});
