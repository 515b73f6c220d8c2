import { useState } from 'react';
import { localDay } from '@/i18n/localDay';
import { usePartMessages } from '@/i18n/messages';
import { makeBackup, noteBackup } from '@/desk/state/backupActions';
import { chooseFile } from '@/ui/chooseFile';
import { saveFile } from '@/ui/saveFile';
import { useLongWork } from './useLongWork';

/** `asked`: the browser does not say whether the download arrived. */
export type BackupOutcome = 'none' | 'saved' | 'asked' | 'notArrived' | 'cancelled' | 'failed';

/** Makes the backup file; it counts as made once the file is known to be there. */
export function useBackupFile() {
  const t = usePartMessages('desk');
  const { running, run, cancel } = useLongWork();
  const [outcome, setOutcome] = useState<BackupOutcome>('none');
  const [backedUpAt, setBackedUpAt] = useState('');
  const count = async (at: string) => {
    await noteBackup(at);
    setOutcome('saved');
  };
  /** True once there is nothing left to do with the passphrase. */
  const save = async (passphrase: string | null): Promise<boolean> => {
    setOutcome('none');
    const name = t.backup.fileName(localDay(new Date()));
    const chosen = await chooseFile(name);
    if (chosen === 'cancelled') {
      setOutcome('cancelled');
      return false;
    }
    const made = await run(async (work) => {
      const backup = await makeBackup(passphrase, work);
      await chosen?.write(backup.file);
      return backup;
    });
    if (typeof made === 'string') {
      await chosen?.discard();
      setOutcome(made);
      return false;
    }
    if (chosen) await count(made.backedUpAt);
    else {
      saveFile(name, made.file);
      setBackedUpAt(made.backedUpAt);
      setOutcome('asked');
    }
    return true;
  };
  const answer = async (arrived: boolean) => {
    if (arrived) await count(backedUpAt);
    else setOutcome('notArrived');
  };
  return { running, cancel, outcome, save, answer };
}
