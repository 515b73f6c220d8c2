import { hasBeside } from '@/profile/besideStorage';
import { savedProfile } from '@/profile/storage';
import { defaultRole } from '@/data/defaultRole';
import type { Role } from '@/data/schema';
import { startAutosave } from '@/store/autosave';
import { currentNotices, notify } from '@/store/notices';
import { startFrom, useStore } from '@/store/store';
import { bringsAnything, bringsWork, leaveRoleAddress, roleOfAddress, takeHash } from './address';
import { targetOfHash } from './useTarget';

/** Opening saved work, links and files needs a parser, which the first screen does not. */
const session = () => import('@/store/sessionActions');

/** Was the role that a link needs not to be had? */
function lacksItsRole(): boolean {
  const { notices, arrival } = useStore.getState();
  return currentNotices(notices, arrival).some(
    (notice) =>
      notice.kind === 'problem' &&
      notice.problem.kind === 'roleNotLoaded' &&
      ['link', 'role'].includes(notice.origin),
  );
}

/** What could not be fetched leaves the link in the address: the page anew opens it. */
async function keepUnopened(hash: string, opened: Promise<unknown>): Promise<void> {
  const giveBack = () => bringsAnything(hash) && window.history.replaceState(null, '', hash);
  await opened.catch((error: unknown) => {
    giveBack();
    throw error;
  });
  if (lacksItsRole()) giveBack();
}

/** Opens what a link brings. */
export async function follow(hash: string): Promise<void> {
  // A link brings the person's own work: it must not become that of a client on screen.
  if (useStore.getState().atDesk !== null) {
    (await import('@/desk/state/clientOnScreen')).closeClient();
  }
  const { followHash } = await session();
  await followHash(hash);
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

/** Opens what the address brings, if it brings anything. */
function followAddress(): void {
  const next = takeHash();
  if (!bringsAnything(next)) return;
  // The address has another hash now, without an event of its own.
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  keepUnopened(next, follow(next)).catch(() => notify({ kind: 'linkNotLoaded' }));
}

/**
 * Opens what this page is to show: its role, saved work, a link. True if that is more than the
 * untouched role that its HTML shows.
 */
export async function openSession(): Promise<boolean> {
  const hash = takeHash();
  const pageRole = roleOfAddress();
  const role = roleOfPage(pageRole);
  const theirs =
    savedProfile() !== null || hasBeside() || bringsAnything(hash) || (pageRole !== null && !role);
  if (role) startFrom(role);
  else startFrom(defaultRole, !theirs);
  // Before the first picture: the base is never shown as if it were somebody's own.
  const restore = async () => (await session()).restoreSession(hash, pageRole);
  if (theirs) await keepUnopened(hash, restore());
  startAutosave(bringsWork(hash));
  if (pageRole !== null) keepAddressTrue(pageRole);
  window.addEventListener('hashchange', followAddress);
  // It may bring another link by now: the first one's role took its time.
  if (window.location.hash !== hash) followAddress();
  return theirs || targetOfHash(window.location.hash)?.view !== 'score';
}
