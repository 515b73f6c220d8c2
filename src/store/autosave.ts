import { onSavedElsewhere, saveProfile } from '@/profile/storage';
import { profileToFile } from '@/profile/writeFile';
import { notify } from './notices';
import { ownProfile, useStore, type State } from './store';

const QUIET_MS = 300;

const sameWork = (one: State, other: State) =>
  ownProfile(one) === ownProfile(other) && one.base === other.base;

/**
 * Saves the profile shortly after each change and before the page goes away. Storage that is
 * blocked or full costs a notice, once. With `saveNow`, what is on screen is saved at once: a link
 * leaves the address, and a reload has to find what it brought. A what-if that nobody has kept is
 * never saved, nor is what belongs to a client of the coach's desk (`store/desk`). Returns the way to stop.
 */
export function startAutosave(saveNow = false): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsaved = saveNow;
  let warned = false;
  const save = (state = useStore.getState()) => {
    clearTimeout(timer);
    if (!unsaved) return;
    unsaved = false;
    const outcome = saveProfile(ownProfile(state), state.base);
    if (outcome === 'saved' || warned) return;
    warned = true;
    notify({ kind: outcome === 'full' ? 'storageFull' : 'storageBlocked' });
  };
  const unsubscribe = useStore.subscribe((state, before) => {
    // A client of the coach's desk comes or goes: what is not saved yet belongs to who was there.
    if (state.atDesk !== before.atDesk) save(before);
    else if (state.atDesk === null && !sameWork(state, before)) {
      unsaved = true;
      clearTimeout(timer);
      timer = setTimeout(save, QUIET_MS);
    }
  });
  const stopListening = onSavedElsewhere((file) => {
    const state = useStore.getState();
    if (state.atDesk !== null) return;
    if (file !== profileToFile(ownProfile(state), state.base)) notify({ kind: 'otherTab' });
  });
  const leave = () => save();
  window.addEventListener('pagehide', leave);
  save();
  return () => {
    save();
    unsubscribe();
    stopListening();
    window.removeEventListener('pagehide', leave);
  };
}
