import type { PageHead } from '../pageHead';

/** A page as the build writes it. */
export interface Page {
  /** Folder under the site's own, with its slash at the end; empty for the start page. */
  folder: string;
  head: PageHead;
  /** What stands in place of the template's empty root. */
  content: string;
  /** Search engines list every page but the one for working offline. */
  hidden?: boolean;
  /** Nothing on it needs a script. */
  isStatic?: boolean;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

export const escape = (text: string) => text.replace(/[&"<>]/g, (sign) => ENTITIES[sign]!);

/** JSON for a data block: nothing in it can end the block. */
export const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The way from a page up to the site's own folder. */
export const upFrom = (folder: string) => '../'.repeat(folder.split('/').length - 1) || './';

const meta = (kind: 'name' | 'property', name: string, content: string) =>
  `<meta ${kind}="${name}" content="${escape(content)}" />`;

function headLines({ folder, head, hidden }: Page, site: string | undefined): string[] {
  const { title, description, data } = head;
  const address = site && new URL(folder, site).href;
  const structured = {
    '@context': 'https://schema.org',
    ...data,
    ...(address && { url: address }),
  };
  return [
    meta('name', 'description', description),
    ...(hidden ? [meta('name', 'robots', 'noindex')] : []),
    ...(address ? [`<link rel="canonical" href="${escape(address)}" />`] : []),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    // Previews want whole addresses: without the site's they do without.
    ...(address ? [meta('property', 'og:url', address)] : []),
    ...(site ? [meta('property', 'og:image', new URL('icons/icon-512.png', site).href)] : []),
    meta('name', 'twitter:card', 'summary'),
    `<link rel="manifest" href="./manifest.webmanifest" />`,
    `<link rel="apple-touch-icon" href="./icons/icon-192.png" />`,
    `<script type="application/ld+json">${json(structured)}</script>`,
  ];
}

/** The app's own scripts; the small one that sets the colours stays. */
const APP_SCRIPTS = /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g;

/** The page can be read without them, so its style sheet goes first. */
const afterTheStyle = (tag: string) =>
  tag.replace(/type="module"|rel="modulepreload"/, (kind) => `${kind} fetchpriority="low"`);

/** Tells that this browser can compute; not of use where nothing is computed. */
const NO_SCRIPT = /\s*<noscript>(?:(?!<\/noscript>)[^])*<\/noscript>/g;

/** Puts a page into the built `index.html`; addresses of the template become relative to it. */
export function pageHtml(template: string, page: Page, site: string | undefined): string {
  const up = upFrom(page.folder);
  const head = headLines(page, site).join('\n    ');
  const base = page.isStatic
    ? template.replaceAll(APP_SCRIPTS, '').replaceAll(NO_SCRIPT, '')
    : template.replaceAll(APP_SCRIPTS, afterTheStyle);
  return base
    .replace('<html ', page.hidden ? '<html data-restoring ' : '<html ')
    .replace(/\s*<meta\s+name="description"[^>]*>/, '')
    .replace(/<title>.*<\/title>/, () => `<title>${escape(page.head.title)}</title>\n    ${head}`)
    .replaceAll(/(href|src)="\.\//g, `$1="${up}`)
    .replace('<div id="root"></div>', () => page.content);
}
