import { attempt, linkOfRelease1, readKey, type SaveOutcome } from './storage';

/**
 * What is looked at beside one's own work, most often what a link brought: where it is, for the first
 * screen; how it is kept is `besideRecords`' work. Each tab finds its own again after a reload; for tabs
 * that were closed the browser keeps what was changed in each, or the latest.
 */
const BESIDE = 'personal-ai-risk/shared';
/** Where a tab puts its own, so that none writes over what another one's person changed. */
export const PLACES = Array.from({ length: 50 }, (_, n) => BESIDE + (n ? `-${n + 1}` : ''));
/** What a tab remembers that shows the person's own work. */
export const NONE = '';

export interface BesideRecord {
  /** A shared result, or an untouched role that was gone to. */
  from: 'link' | 'role';
  /** Was it changed since it came? */
  edited: boolean;
  /** A profile file. */
  file: string;
}

export const ofThisTab = () => attempt(() => sessionStorage.getItem(BESIDE), null);

export function rememberInTab(text: string): void {
  attempt(() => sessionStorage.setItem(BESIDE, text), undefined);
}

/** What the browser keeps of tabs that were closed. */
export const ofAnyTab = () => PLACES.map(readKey).find((text) => text !== null) ?? null;

/** The text of what is beside own work, readable or not; null = nothing is. */
export function storedBeside(): string | null {
  const text = ofThisTab() ?? ofAnyTab() ?? linkOfRelease1();
  return text === NONE ? null : text;
}

/** Is something to be shown beside own work? Needs no parser. */
export const hasBeside = (): boolean => linkOfRelease1() !== null || storedBeside() !== null;

/** From now on a reload of this tab shows own work, whatever other tabs look at. */
export function rememberOwnInTab(): void {
  if (ofThisTab() === null) rememberInTab(NONE);
}

type Save = (record: BesideRecord | null) => SaveOutcome;

/** Whatever comes beside own work brings `besideRecords` along; until then there is nothing to keep. */
let save: Save = () => 'saved';

export function saveBesideBy(saver: Save): void {
  save = saver;
}

/** Keeps what is shown beside own work; null = own work is shown. */
export const saveBeside: Save = (record) => save(record);
