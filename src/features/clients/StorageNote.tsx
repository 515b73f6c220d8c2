import { useEffect, useState } from 'react';
import { useMessages, usePartMessages } from '@/i18n/messages';

interface Storage {
  usedBytes: number;
  quotaBytes: number;
  persisted: boolean;
}

/** What the browser says of its storage; null where it does not. */
async function readStorage(): Promise<Storage | null> {
  try {
    const [estimate, persisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return { usedBytes: estimate.usage ?? 0, quotaBytes: estimate.quota ?? 0, persisted };
  } catch {
    return null;
  }
}

/** How much room the desk takes, and whether the browser may clear it by itself. */
export function StorageNote() {
  const t = usePartMessages('desk');
  const m = useMessages();
  const [storage, setStorage] = useState<Storage | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => void readStorage().then(setStorage), []);
  const ask = async () => {
    const granted = await navigator.storage.persist().catch(() => false);
    setRefused(!granted);
    setStorage(await readStorage());
  };
  if (!storage) return <p className="hint">{t.storage.unknown}</p>;
  const megabytes = (bytes: number) => m.format.upTo(bytes / 1e6, 1);
  return (
    <div className="storage-note">
      <p className="hint">
        {t.storage.used(megabytes(storage.usedBytes), megabytes(storage.quotaBytes))}{' '}
        {storage.persisted ? t.storage.persisted : t.storage.notPersisted}
      </p>
      {!storage.persisted && (
        <button type="button" onClick={() => void ask()}>
          {t.storage.ask}
        </button>
      )}
      <p className="hint" role="status">
        {refused && t.storage.refused}
      </p>
    </div>
  );
}
