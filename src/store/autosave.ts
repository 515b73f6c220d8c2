import { onSavedElsewhere, saveProfile } from '@/profile/storage';
import { profileToFile } from '@/profile/writeFile';
import { notify } from './notices';
import { ownProfile, useStore } from './store';

const QUIET_MS = 300;

/**
 * Saves the profile shortly after each change and before the page goes away. Storage that is
 * blocked or full costs a notice, once. With `saveNow`, what is on screen is saved at once: a link
 * leaves the address, and a reload has to find what it brought. A what-if that nobody has kept is
 * never saved. Returns the way to stop.
 */
export function startAutosave(saveNow = false): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsaved = saveNow;
  let warned = false;
  const save = () => {
    clearTimeout(timer);
    if (!unsaved) return;
    unsaved = false;
    const state = useStore.getState();
    const outcome = saveProfile(ownProfile(state), state.base);
    if (outcome === 'saved' || warned) return;
    warned = true;
    notify({ kind: outcome === 'full' ? 'storageFull' : 'storageBlocked' });
  };
  const unsubscribe = useStore.subscribe((state, before) => {
    if (ownProfile(state) === ownProfile(before) && state.base === before.base) return;
    unsaved = true;
    clearTimeout(timer);
    timer = setTimeout(save, QUIET_MS);
  });
  const stopListening = onSavedElsewhere((file) => {
    const state = useStore.getState();
    if (file !== profileToFile(ownProfile(state), state.base)) notify({ kind: 'otherTab' });
  });
  window.addEventListener('pagehide', save);
  save();
  return () => {
    save();
    unsubscribe();
    stopListening();
    window.removeEventListener('pagehide', save);
  };
}
