import { rememberOwnInTab, saveBeside } from '@/profile/besideStorage';
import { onSavedElsewhere, savedProfile } from '@/profile/storage';
import { besideRecordOf, ownFileOf, standingOf } from './beside';
import { notify, withdraw } from './notices';
import {
  knowOwnWork,
  knowsOwnWork,
  savedElsewhere,
  saveOwnWork,
  unsaveOwnWork,
  waitsForAnswer,
} from './ownWork';
import { ownProfile, useStore, type State } from './store';

const QUIET_MS = 300;

const sameWork = (one: State, other: State) =>
  ownProfile(one) === ownProfile(other) && one.base === other.base && one.beside === other.beside;

/** Storage that is blocked or full costs a notice, once until it works again. */
let warned = false;

function warn(outcome: 'blocked' | 'full'): void {
  if (!warned) notify({ kind: outcome === 'full' ? 'storageFull' : 'storageBlocked' });
  warned = true;
}

const ask = (event: Event) => event.preventDefault();

/** The browser asks before a page is left that holds what could not be saved, and only then. */
function askBeforeLeaving(): void {
  // One that always listened would be kept out of the back/forward cache.
  if (warned || waitsForAnswer()) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}

/** Own work goes to its own key, what is looked at beside it to another. */
function saveState(state: State): void {
  const file = ownFileOf(state);
  const record = besideRecordOf(state);
  if (file === null) unsaveOwnWork();
  const own = file === null ? 'saved' : saveOwnWork(file, state.beside?.own === null);
  const beside = record === undefined ? 'saved' : saveBeside(record);
  const trouble = [own, beside].find((outcome) => outcome === 'full' || outcome === 'blocked');
  if (trouble) warn(trouble as 'full' | 'blocked');
  else {
    warned = false;
    withdraw('storageFull', 'storageBlocked');
  }
  askBeforeLeaving();
}

/** The person keeps what this tab shows, whatever another one saved. */
export function keepThisTabs(): void {
  knowOwnWork();
  const state = useStore.getState();
  if (state.atDesk === null) saveState(state); // a client's screen is nobody's own work
}

/** Another tab saved own work: tells so, as long as it differs from what is on screen. */
function hear(file: string): void {
  const state = useStore.getState();
  // What is kept beside a link is read anew when it is gone back to.
  if (state.atDesk !== null || standingOf(state) !== 'own') return;
  if (file !== ownFileOf(state)) return notify({ kind: 'otherTab' });
  knowOwnWork();
  withdraw('otherTab');
}

/**
 * Saves the profile shortly after each change and before the page goes away. With `saveNow`, what is
 * on screen is saved at once: a link leaves the address, and a reload has to find what it brought. A
 * what-if that nobody has kept is never saved, nor is what belongs to a client of the coach's desk
 * (`store/desk`). Returns the way to stop.
 */
export function startAutosave(saveNow = false): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsaved = saveNow;
  warned = false;
  const save = (state = useStore.getState()) => {
    clearTimeout(timer);
    if (!unsaved || state.atDesk !== null) return;
    unsaved = false;
    saveState(state);
  };
  const isOnlyHere = ({ beside }: State) => beside !== null || knowsOwnWork();
  const unsubscribe = useStore.subscribe((state, before) => {
    if (state.atDesk !== before.atDesk) {
      // A client of the coach's desk comes: what is not saved yet belongs to who was there. Or goes:
      // the browser's data may have been cleared meanwhile.
      save(before);
      unsaved ||= savedProfile() === null && isOnlyHere(state);
      save(state);
    } else if (state.atDesk === null && !sameWork(state, before)) {
      unsaved = true;
      clearTimeout(timer);
      timer = setTimeout(save, QUIET_MS);
    }
  });
  const stopListening = onSavedElsewhere((file) => {
    if (file !== null) return hear(file);
    // The browser's data was cleared: what this page still holds is stored again.
    unsaved ||= isOnlyHere(useStore.getState());
    save();
  });
  const leave = () => save();
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted && savedElsewhere()) hear(savedProfile()!);
  };
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', comeBack);
  save();
  if (standingOf(useStore.getState()) === 'own') rememberOwnInTab();
  return () => {
    save();
    unsubscribe();
    stopListening();
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('pageshow', comeBack);
    window.removeEventListener('beforeunload', ask);
  };
}
