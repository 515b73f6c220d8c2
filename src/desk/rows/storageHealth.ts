/** How much this browser keeps for the site, and whether it may throw it away by itself. */
export interface StorageHealth {
  /** Bytes; null = the browser does not say. */
  used: number | null;
  /** Bytes that the site may use; null = the browser does not say. */
  quota: number | null;
  /** Kept until somebody deletes it; null = the browser does not say. */
  persistent: boolean | null;
}

const storage = (): Partial<StorageManager> => globalThis.navigator?.storage ?? {};

async function attempt<T>(action: () => Promise<T> | undefined): Promise<T | null> {
  try {
    return (await action()) ?? null;
  } catch {
    return null; // denied, as in private windows
  }
}

/** The state of this browser's storage. Never rejects. */
export async function storageHealth(): Promise<StorageHealth> {
  const [estimate, persistent] = await Promise.all([
    attempt(() => storage().estimate?.()),
    attempt(() => storage().persisted?.()),
  ]);
  return { used: estimate?.usage ?? null, quota: estimate?.quota ?? null, persistent };
}

/**
 * Asks the browser to keep the desk until somebody deletes it; some ask the person in turn.
 * `unknown` = the browser has no such promise. Never rejects.
 */
export async function keepStorage(): Promise<'granted' | 'refused' | 'unknown'> {
  const kept = await attempt(() => storage().persist?.());
  if (kept === null) return 'unknown';
  return kept ? 'granted' : 'refused';
}
