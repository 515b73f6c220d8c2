import type { DeskSettings } from '../rows/model';
import { theDesk, useDesk } from './desk';
import { forgetLeft, SETTINGS } from './leftStorage';

let writing: Promise<boolean> = Promise.resolve(true);
/** What is not stored yet. */
let unsaved: Partial<DeskSettings> | null = null;
/** Writes that have not come to an end. */
let queued = 0;

async function write(change: Partial<DeskSettings>): Promise<boolean> {
  const { settings } = useDesk.getState();
  let written = await theDesk().putSettings(settings);
  if (!written.ok && written.reason === 'conflict') {
    const stored = written.stored ?? { ...settings, revision: 0 };
    written = await theDesk().putSettings({ ...stored, ...change });
  }
  if (!written.ok) {
    useDesk.setState({ saving: written.reason === 'full' ? 'full' : 'failed' });
    return false;
  }
  const { row } = written;
  if (queued === 1) {
    unsaved = null; // nothing was changed since
    forgetLeft(SETTINGS);
  }
  // What was typed while it was written stays.
  useDesk.setState((state) => ({
    settings: state.settings === settings ? row : { ...state.settings, revision: row.revision },
  }));
  return true;
}

/**
 * Changes the coach's own particulars, one write after the other. Another tab's change of something
 * else stays: the values are laid over what is stored.
 */
export function setSettings(change: Partial<DeskSettings>): Promise<boolean> {
  useDesk.setState(({ settings }) => ({ settings: { ...settings, ...change } }));
  unsaved = { ...unsaved, ...change };
  queued += 1;
  writing = writing
    .then(() => write(change))
    .catch(() => false)
    .finally(() => (queued -= 1));
  return writing;
}

/** What of the settings is not stored yet; null = nothing. */
export const unsavedSettings = (): Partial<DeskSettings> | null => unsaved;

/** Tries again to store what could not be stored; true when there is nothing left. */
export const resaveSettings = (): Promise<boolean> =>
  unsaved === null ? writing : setSettings(unsaved);
