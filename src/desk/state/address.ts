import { isDeskPage, type DeskPage } from '../rows/rowId';

/** Where the desk's views are; browser back and forward walk through them. */
export type DeskView = 'client' | 'session' | 'table' | 'progress' | 'report';

export type DeskPlace =
  | { view: 'list' }
  /** `part` is a section of the page that it goes to. */
  | { view: DeskPage; part: string }
  | { view: DeskView; clientId: string; part: string };

const VIEWS: readonly string[] = ['session', 'table', 'progress', 'report'];

export const DESK = '#desk';
export const BACKUP = `${DESK}/backup`;
export const BRING_BACK = `${BACKUP}/restore`;
export const FROM_TABLE = `${BACKUP}/import`;
export const GROUP = `${DESK}/group`;

/**
 * Never throws: one id that no address can hold must not take the whole list with it. What may be
 * the tail of an address is encoded as well, so that it is not taken off.
 */
const encoded = (part: string) =>
  encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[.!*)]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );

/** The address of a client's view; `parts` are a session's id, or a place or section of the table. */
export function addressOf(
  clientId: string,
  view: DeskView = 'client',
  ...parts: readonly string[]
): string {
  const named = [clientId, ...(view === 'client' ? [] : [view]), ...parts];
  return [DESK, ...named.map(encoded)].join('/');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The view that an address names; the list for whatever is not understood. */
export function placeOf(hash: string): DeskPlace {
  const [, id = '', view = '', part = ''] = hash.split('/').map(decoded);
  if (id === '') return { view: 'list' };
  if (isDeskPage(id)) return { view: id, part: view };
  const known = VIEWS.includes(view) ? (view as DeskView) : 'client';
  return { view: known, clientId: id, part };
}

/** Goes there, as if a link to it had been followed. */
export function goTo(address: string): void {
  window.location.hash = address;
}
