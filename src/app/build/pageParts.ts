import type { Role } from '@/data/schema';
import { escape, json, upFrom } from './pageHtml.ts';

/** The words around the calculator that its pages need (`i18n/languages/en/pages`). */
export interface PageWords {
  restoring: string;
  notLoaded: string;
  otherPages: string;
  rolesLink: (count: number) => string;
}

interface Parts {
  folder: string;
  words: PageWords;
  roles: number;
  /** The calculator's HTML; empty where the browser makes it. */
  app: string;
  role?: Role;
}

/**
 * A page's body: the calculator, what stands there while somebody's own work is opened, a link to
 * every role, and the role as data that the calculator takes the page over with.
 */
export function calculatorBody({ folder, words, roles, app, role }: Parts): string {
  const up = upFrom(folder);
  return [
    `<p class="restoring" role="status">${escape(words.restoring)}</p>`,
    `<p class="not-loaded callout">${escape(words.notLoaded)}</p>`,
    `<div id="root">${app}</div>`,
    `<nav class="footer page-links" aria-label="${escape(words.otherPages)}">`,
    `<a href="${up}roles/">${escape(words.rolesLink(roles))}</a></nav>`,
    ...(role ? [`<script type="application/json" id="page-role">${json(role)}</script>`] : []),
  ].join('\n    ');
}
