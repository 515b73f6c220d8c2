import { decoded } from '@/profile/decoded';
import { linkInHash } from '@/profile/linkHash';
import { PLACES } from './places';

/** Does this hash bring a profile or a role? Section anchors do not. */
export const bringsWork = (hash: string) => /^#(p|role)=/.test(hash);

const bringsComparison = (hash: string) => hash.startsWith('#c=');

/** Does it bring something to open? A comparison leaves the person's own work alone. */
export const bringsAnything = (hash: string) => bringsWork(hash) || bringsComparison(hash);

/** A link that brings something may name a place as well: `#role=plumber/next`. */
const WITH_PLACE = new RegExp(`^([^/&?]*)/(${PLACES.join('|')}|all)(?![\\w-])`);

/** The end of a sentence, or what trackers hang on an address. */
const TAIL = /[.,;:!?*)&>\]”\u200b][^]*$/;

/** An id in the desk's address may hold any of these signs, encoded. */
const withoutTail = (hash: string) =>
  (hash.startsWith('#desk/') ? hash : decoded(hash)).replace(TAIL, '').trimEnd();

/**
 * Takes what a link brings out of the address once it is read, as a reload must not undo later
 * edits; the place that it names stays. An opened comparison is shown where it stands. Whatever
 * hangs on an address is taken off before anybody reads it.
 */
export function takeHash(): string {
  const { hash, pathname, search } = window.location;
  const brought = linkInHash(hash);
  const [, link = brought ?? hash, place] = (brought && WITH_PLACE.exec(brought)) ?? [];
  const goesTo = place ?? (bringsComparison(link) ? 'compare' : '');
  const left = brought === null ? withoutTail(hash) : goesTo && `#${goesTo}`;
  if (left !== hash) window.history.replaceState(null, '', `${pathname}${search}${left}`);
  return link;
}

/** The role whose own page this is (`roles/<id>/`), known or not; null on the start page. */
export function roleOfAddress(): string | null {
  const [, id] = /\/roles\/([a-z0-9-]+)\/(?:index\.html)?$/.exec(window.location.pathname) ?? [];
  return id ?? null;
}

/** The site's own folder, from whichever page it was opened. */
export const home = new URL(roleOfAddress() === null ? './' : '../../', window.location.href);

/** Back to the start page's address: what is on screen is no longer this page's role. */
export function leaveRoleAddress(): void {
  // The links of the page are relative to the address that it came from.
  const links = document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(
    'a, link[rel="icon"], link[rel="manifest"], link[rel="apple-touch-icon"]',
  );
  for (const link of links) {
    if (link.getAttribute('href')?.startsWith('..')) link.setAttribute('href', link.href);
  }
  const { hash, search } = window.location;
  window.history.replaceState(null, '', home.pathname + search + hash);
}
