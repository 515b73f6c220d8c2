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
  /** Everything about the role to be read without script; empty as above. */
  copy: string;
  /** The heading of what is to be read. */
  title?: string;
  role?: Role;
}

/**
 * A page's body: the calculator, what stands there while somebody's own work is opened, a link to
 * every role, and the role as data that the calculator takes the page over with.
 */
export function calculatorBody({ folder, words, roles, app, copy, title, role }: Parts): string {
  const up = upFrom(folder);
  return [
    `<p class="restoring" role="status">${escape(words.restoring)}</p>`,
    `<p class="not-loaded callout">${escape(words.notLoaded)}</p>`,
    `<div id="root">${app}</div>`,
    ...(copy ? [`<main class="reading-copy"><h1>${escape(title ?? '')}</h1>${copy}</main>`] : []),
    `<nav class="footer page-links" aria-label="${escape(words.otherPages)}">`,
    `<a href="${up}roles/">${escape(words.rolesLink(roles))}</a></nav>`,
    ...(role ? [`<script type="application/json" id="page-role">${json(role)}</script>`] : []),
  ].join('\n    ');
}
