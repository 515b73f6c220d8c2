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
