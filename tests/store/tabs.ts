import { vi } from 'vitest';
import { profileToHash } from '@/profile/linkCodec';
import { profileFromFile } from '@/profile/readFile';
import { savedProfile } from '@/profile/storage';
import { startAutosave } from '@/store/autosave';
import { baseOf } from '@/store/derived';
import { restoreSession } from '@/store/sessionActions';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';

/** One browser's tabs, one after the other: a person's own work is told by its wages. */

export const SAVED = 'personal-ai-risk/profile';
export const SHARED = 'personal-ai-risk/shared';
export const state = () => useStore.getState();
const base = () => baseOf(useStore.getInitialState().role);
/** Somebody's link, told by its growth. */
export const link = (growth: number) => profileToHash(base(), { ...base(), growth });
export const setWages = (value: number) => setValue({ group: 'evidence', id: 'wages' }, value);
export const wages = () => state().profile.evidence.wages;
export const kinds = () => state().notices.map(({ kind }) => kind);

/** Wages of the own work that is stored. */
export function ownWages(): number | null {
  const saved = savedProfile();
  const parsed = saved === null ? null : profileFromFile(saved);
  return parsed?.ok ? parsed.profile.evidence.wages : null;
}

let stopSaving = () => {};

/** Leaves the page: what is unsaved is saved. */
export function leave(): void {
  stopSaving();
  stopSaving = () => {};
}

/** Closes the tab: only the browser's storage is left. */
export function close(): void {
  leave();
  sessionStorage.clear();
}

/**
 * Opens the page in a tab of its own, or again in the same one, as after a reload; `meanwhile` comes
 * between reading what is saved and watching it.
 */
export async function open(
  hash = '',
  pageRole: string | null = null,
  meanwhile = () => {},
): Promise<void> {
  leave();
  useStore.setState(useStore.getInitialState(), true);
  useStore.temporal.getState().clear();
  await restoreSession(hash, pageRole);
  meanwhile();
  stopSaving = startAutosave(/^#(p|role)=/.test(hash));
}

/** Wages at +2 are one's own work from here on. */
export function withOwnWork(): void {
  setWages(2);
  close();
}

/** No room for anything: what is there stays as it is. */
export function fillStorage(): void {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}
