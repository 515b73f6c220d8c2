import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** A role's own page; the folder above lists them all. */
const ROLE_PAGE = /\/roles\/[a-z0-9-]+\/(?:index\.html)?(?:\?.*)?$/;

/**
 * The service worker: keeps the app, every role and every tool after one visit. Role pages come from
 * one shell that loads their role, so that 147 pages of HTML need not be kept. The embed is neither
 * kept nor answered for.
 */
export function offlinePlugin(): Plugin[] {
  const plugins = VitePWA({
    registerType: 'prompt',
    injectRegister: false, // `app/offline.ts` does it, after the first picture
    manifest: false, // `prerenderPlugin` writes it
    workbox: {
      globPatterns: [
        '{index,roles/index,roles/shell}.html',
        '{boot.js,icon.svg,manifest.webmanifest}',
        'icons/*.png',
        'assets/**/*.{js,css}',
      ],
      globIgnores: ['embed*', 'assets/embed[!d]*', 'assets/embed-data-*/**'], // not the embedded systems developer
      navigateFallback: 'roles/shell.html',
      navigateFallbackAllowlist: [ROLE_PAGE],
      ignoreURLParametersMatching: [/./],
      dontCacheBustURLsMatching: /^assets\//, // their names change with their content
      cleanupOutdatedCaches: true,
      clientsClaim: true, // the first visit can lose its network, too
      skipWaiting: false,
      inlineWorkboxRuntime: true,
    },
  });
  // Only what the calculator's own build wrote is kept: the others come after it, into one folder.
  return plugins.map((plugin) => ({
    ...plugin,
    applyToEnvironment: ({ name }) => name === 'client',
  }));
}
