import { useEffect, useState } from 'react';
import { keepStorage, storageHealth, type StorageHealth } from '@/desk/rows/storageHealth';
import { useMessages, usePartMessages } from '@/i18n/messages';

/** How much room the desk takes, and whether the browser may clear it by itself. */
export function StorageNote() {
  const t = usePartMessages('desk');
  const m = useMessages();
  const [health, setHealth] = useState<StorageHealth | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => void storageHealth().then(setHealth), []);
  const ask = async () => {
    setRefused((await keepStorage()) !== 'granted');
    setHealth(await storageHealth());
  };
  if (!health) return null;
  const { used, quota, persistent } = health;
  const megabytes = (bytes: number) => m.format.upTo(bytes / 1e6, 1);
  return (
    <div className="storage-note">
      <p className="hint">
        {used === null || quota === null
          ? t.storage.unknown
          : t.storage.used(megabytes(used), megabytes(quota))}{' '}
        {persistent === true && t.storage.persisted}
        {persistent === false && t.storage.notPersisted}
      </p>
      {persistent === false && (
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
