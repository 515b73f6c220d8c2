import { isCompareHash } from '@/profile/format';
import { hasBeside } from '@/profile/besideStorage';
import { savedProfile } from '@/profile/storage';
import type { Role } from '@/data/schema';
import { startAutosave } from '@/store/autosave';
import { startFrom, useStore } from '@/store/store';
import { bringsAnything, bringsWork, leaveRoleAddress, roleOfAddress, takeHash } from './address';

/** Opening saved work, links and files needs a parser, which the first screen does not. */
const session = () => import('@/store/sessionActions');

/** An opened comparison is shown where it stands. */
function goTo(hash: string, opened: boolean): void {
  if (opened && isCompareHash(hash)) window.location.replace('#compare');
}

/** Opens what a link brings. */
export async function follow(hash: string): Promise<void> {
  // A link brings the person's own work: it must not become that of a client on screen.
  if (useStore.getState().atDesk !== null) {
    (await import('@/desk/state/clientOnScreen')).closeClient();
  }
  const { followHash } = await session();
  goTo(hash, await followHash(hash));
}

/** The role that the page brings as data, so that it can be taken over without another request. */
function roleOfPage(id: string | null): Role | null {
  const data = document.getElementById('page-role')?.textContent;
  if (!data || id === null) return null;
  const role = JSON.parse(data) as Role; // our own build wrote it, as the files of the library
  return role.id === id ? role : null;
}

/** The address names the page's role for as long as that is what is on screen. */
function keepAddressTrue(pageRole: string): void {
  let there = true;
  const check = () => {
    if (!there || useStore.getState().role.id === pageRole) return;
    there = false;
    leaveRoleAddress();
  };
  useStore.subscribe(check);
  check();
}

/**
 * Opens what this page is to show: its role, saved work, a link. True if that is more than the
 * untouched role that its HTML shows.
 */
export async function openSession(): Promise<boolean> {
  const hash = takeHash();
  const pageRole = roleOfAddress();
  const role = roleOfPage(pageRole);
  if (role) startFrom(role);
  const theirs =
    savedProfile() !== null || hasBeside() || bringsAnything(hash) || (pageRole !== null && !role);
  // Before the first picture: the base is never shown as if it were somebody's own.
  if (theirs) goTo(hash, await (await session()).restoreSession(hash, pageRole));
  startAutosave(bringsWork(hash));
  if (pageRole !== null) keepAddressTrue(pageRole);
  window.addEventListener('hashchange', () => {
    const next = takeHash();
    if (bringsAnything(next)) void follow(next);
  });
  return theirs;
}
