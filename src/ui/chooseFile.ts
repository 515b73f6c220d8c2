/** A place on disk that somebody chose for a file. */
export interface ChosenFile {
  /** Writes the file. Rejects where it did not arrive whole. */
  write(content: Blob): Promise<void>;
  /** Nothing will be written: the empty file that the browser made goes, where it lets us. */
  discard(): Promise<void>;
}

/** What we need of the File System Access API, which not every browser has. */
interface Handle {
  createWritable(): Promise<{ write(content: Blob): Promise<void>; close(): Promise<void> }>;
  remove?(): Promise<void>;
}
interface Picker {
  showSaveFilePicker?(options: { suggestedName: string }): Promise<Handle>;
}

const wasCancelled = (error: unknown) =>
  error instanceof DOMException && error.name === 'AbortError';

/**
 * Asks where a file is to go, right after a click. Only such a file is known to have been written;
 * null where the browser cannot ask, so that a download has to do.
 */
export async function chooseFile(name: string): Promise<ChosenFile | 'cancelled' | null> {
  const { showSaveFilePicker } = window as Picker;
  if (!showSaveFilePicker) return null;
  try {
    const handle = await showSaveFilePicker.call(window, { suggestedName: name });
    return {
      async write(content) {
        const file = await handle.createWritable();
        await file.write(content);
        await file.close();
      },
      discard: async () => handle.remove?.().catch(() => undefined),
    };
  } catch (error) {
    return wasCancelled(error) ? 'cancelled' : null; // not allowed here, as inside of other pages
  }
}
