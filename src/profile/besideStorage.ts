import { attempt, linkOfRelease1, putOwnWorkBack, readKey, removeKey, writeKey } from './storage';
import type { SaveOutcome } from './storage';

/**
 * What is looked at beside one's own work, most often what a link brought. Each tab finds its own
 * again after a reload; the browser keeps the latest for a tab that was closed.
 */
const BESIDE = 'personal-ai-risk/shared';
/** What a tab remembers that shows the person's own work. */
const NONE = '';

export interface BesideRecord {
  /** A shared result, or an untouched role that was gone to. */
  from: 'link' | 'role';
  /** Was it changed since it came? */
  edited: boolean;
  /** A profile file. */
  file: string;
}

/** Checked by hand: the first screen, which keeps these, has no parser. */
function recordOf(content: unknown): BesideRecord | null {
  const { from, edited, file } = (content ?? {}) as Partial<BesideRecord>;
  if (typeof file !== 'string' || typeof edited !== 'boolean') return null;
  return from === 'link' || from === 'role' ? { from, edited, file } : null;
}

const textOf = (record: BesideRecord) => JSON.stringify(record);

const ofThisTab = () => attempt(() => sessionStorage.getItem(BESIDE), null);

function rememberInTab(text: string): void {
  attempt(() => sessionStorage.setItem(BESIDE, text), undefined);
}

/** Release 1 kept a link's profile where own work belongs: both go where they belong, or neither. */
function settleRelease1(): void {
  const file = linkOfRelease1();
  if (file === null) return putOwnWorkBack();
  const kept = writeKey(BESIDE, textOf({ from: 'link', edited: false, file }));
  if (kept === 'saved') putOwnWorkBack();
}

/** The text behind `besideRecord`, readable or not; null = nothing is shown beside own work. */
export function storedBeside(): string | null {
  const text = ofThisTab() ?? readKey(BESIDE) ?? linkOfRelease1();
  return text === NONE ? null : text;
}

/** What this tab showed beside own work, or the last tab that was closed; null = nothing. */
export function besideRecord(): BesideRecord | null {
  settleRelease1();
  const mine = ofThisTab();
  const text = mine ?? readKey(BESIDE);
  if (text === null || text === NONE) {
    const file = linkOfRelease1(); // there was no room to settle it
    return mine === null && file !== null ? { from: 'link', edited: false, file } : null;
  }
  return attempt(() => recordOf(JSON.parse(text)), null);
}

/** Keeps what is shown beside own work; null = own work is shown. */
export function saveBeside(record: BesideRecord | null): SaveOutcome {
  const before = ofThisTab();
  if (record !== null) {
    const text = textOf(record);
    rememberInTab(text);
    return readKey(BESIDE) === text ? 'saved' : writeKey(BESIDE, text);
  }
  rememberInTab(NONE);
  // Another tab's is left alone.
  if (before === null || before === readKey(BESIDE)) removeKey(BESIDE);
  return 'saved';
}

/** From now on a reload of this tab shows own work, whatever other tabs look at. */
export function rememberOwnInTab(): void {
  if (ofThisTab() === null) rememberInTab(NONE);
}

/** Is something to be shown beside own work? Needs no parser. */
export const hasBeside = (): boolean => linkOfRelease1() !== null || storedBeside() !== null;
