import {
  NONE,
  ofAnyTab,
  ofThisTab,
  PLACES,
  rememberInTab,
  saveBesideBy,
  type BesideRecord,
} from './besideStorage';
import { attempt, linkOfRelease1, putOwnWorkBack, readKey, removeKey, writeKey } from './storage';
import type { SaveOutcome } from './storage';

/** What stands in a place of `besideStorage`, if it does. */
function recordOf(content: unknown): BesideRecord | null {
  const { from, edited, file } = (content ?? {}) as Partial<BesideRecord>;
  if (typeof file !== 'string' || typeof edited !== 'boolean') return null;
  return from === 'link' || from === 'role' ? { from, edited, file } : null;
}

const textOf = (record: BesideRecord) => JSON.stringify(record);

/** A stored text as a record; null = it is none. */
export const recordIn = (text: string): BesideRecord | null =>
  attempt(() => recordOf(JSON.parse(text)), null);

/** This page's own as it was last read or written: what differs belongs to another tab. */
let mine: string | null = null;
/** Did a new tab find it, of one that is closed or still open, and change nothing yet? */
let onlyFound = false;

/** Is there something of this tab that could not be shown? */
let waits = false;

/** Would nobody miss what stands in a place? */
function isFree(place: string): boolean {
  const text = readKey(place);
  return text === null || recordIn(text)?.edited === false;
}

const placeOfMine = () => PLACES.find((place) => mine !== null && readKey(place) === mine);

/** Release 1 kept a link's profile where own work belongs: both go where they belong, or neither. */
function settleRelease1(): void {
  const file = linkOfRelease1();
  if (file === null) return putOwnWorkBack();
  const [place = ''] = PLACES;
  if (!isFree(place)) return; // it is this one's turn later
  const kept = writeKey(place, textOf({ from: 'link', edited: false, file }));
  if (kept === 'saved') putOwnWorkBack();
}

/** What this tab showed beside own work, or one that was closed; null = nothing. */
export function besideRecord(): BesideRecord | null {
  settleRelease1();
  const here = ofThisTab();
  mine = here ?? ofAnyTab();
  onlyFound = here === null;
  waits = false;
  if (mine === null || mine === NONE) {
    const file = linkOfRelease1(); // there was no room to settle it
    return here === null && file !== null ? { from: 'link', edited: false, file } : null;
  }
  return recordIn(mine);
}

/** Puts a text where this tab's own stands; what a person changed in another tab is left alone. */
function put(text: string): SaveOutcome {
  const place = placeOfMine();
  if (place && mine === text) return 'saved';
  const to = place ?? PLACES.find(isFree);
  const outcome = to ? writeKey(to, text) : 'full';
  if (outcome === 'saved') {
    mine = text;
    onlyFound = false;
  }
  return outcome;
}

/** Puts a text there, and remembers it for a reload. */
function keep(text: string): SaveOutcome {
  rememberInTab(text);
  return put(text);
}

// A new tab went on from what this one shows: what is shown here goes to a place of its own.
globalThis.addEventListener?.('storage', ({ oldValue, newValue }: StorageEvent) => {
  if (oldValue === null || oldValue !== mine || newValue === null) return;
  if (!onlyFound && recordIn(mine)?.edited) put(mine);
});

/**
 * What cannot be shown now stays, for this tab's next visit and for new tabs: nothing is written over it,
 * and own work that is saved meanwhile does not say that it was left.
 */
export function letBesideWait(): void {
  if (mine !== null) keep(mine);
  mine = null;
  waits = true;
}

function forget(): SaveOutcome {
  if (waits) return 'saved';
  rememberInTab(NONE);
  const place = placeOfMine();
  if (place) removeKey(place);
  mine = null;
  return 'saved';
}

saveBesideBy((record) => {
  if (record === null) return forget();
  waits = false;
  return keep(textOf(record));
});
