import { formats } from '../../../format';
import { clientsWord, sessionsWord } from './counts';

const f = formats('en');

/** Everything that comes onto the desk, is kept beside it, or leaves it. */
export const backup = {
  storage: {
    unknown: 'This browser does not say how much room the desk takes.',
    used: (used: string, all: string) => `The desk takes about ${used} of ${all} MB.`,
    persisted: 'The browser will not clear it by itself.',
    notPersisted: 'The browser may clear it when the disk gets full.',
    ask: 'Ask the browser to keep it',
    refused: 'The browser did not agree. Make backups.',
  },
  backup: {
    title: 'Backup and settings',
    dueNever:
      'There is no backup of this desk yet. If this browser loses its data, the clients are gone.',
    dueOld: (iso: string) => `The last backup is of ${f.date(iso)}; clients have changed since.`,
    goThere: 'Make a backup',
    saveTitle: 'Make a backup',
    saveIntro:
      'Every client, session, version and particular in one file. Keep it off this machine.',
    never: 'No backup yet.',
    last: (at: string) => `Last backup: ${at}`,
    passphrase: 'Passphrase (optional)',
    passphraseHint: 'Without one, whoever has the file can read it.',
    again: 'Passphrase again',
    passphraseShort: (least: number) => `Use at least ${f.upTo(least)} characters, or none.`,
    passphraseDiffers: 'The two passphrases differ.',
    warning:
      'A passphrase cannot be recovered: without it the backup is lost, and nobody can help. Write it down.',
    save: 'Save backup file',
    saving: 'Making the backup',
    fileName: (day: string) => `coach-desk-${day}.backup`,
    saveOutcome: {
      saved: 'The backup file is saved.',
      asked: 'The browser was given the file. Did it arrive? Look among your downloads.',
      notArrived:
        'Then nothing counts as a backup. Allow downloads for this page, look for room on the disk, and save again.',
      cancelled: 'Cancelled. No file was saved.',
      failed: 'The backup could not be made. Nothing was changed.',
    },
    arrived: 'Yes, it is there',
    notArrived: 'No',
    cancel: 'Cancel',
    working: 'Working',
    restoreTitle: 'Bring back a backup',
    restoreIntro: 'You see what would change before anything does.',
    open: 'Choose a backup file',
    chosen: (name: string) => `File: ${name}`,
    passphraseOf: 'Passphrase of this backup',
    unlock: 'Open',
    refused: {
      needsPassphrase: 'This backup is sealed. Enter its passphrase.',
      wrongPassphrase:
        'This passphrase does not open the backup. Check capital letters and spaces; nothing was changed.',
      notABackup: 'This file is not a backup of the desk. Nothing was changed.',
      newerVersion: (version: number) =>
        `This backup was made by a newer version (${f.upTo(version)}) of this page, which this one cannot read. Nothing was changed.`,
      tooLarge: (most: number) =>
        `This file is larger than ${f.upTo(most)} MB and was not read. Nothing was changed.`,
      tooManyRows: (clients: number, sessions: number) =>
        `This backup has more than ${f.upTo(clients)} clients or ${f.upTo(sessions)} sessions. That is more than this page can read. Nothing was changed.`,
      cut: (clients: number) =>
        clients === 0
          ? 'This file is incomplete: its end is missing, and nothing of it can be used. Look for another copy. Nothing was changed.'
          : `This file is incomplete: its end is missing. ${clientsWord(clients)} could still be read.`,
    },
    lookAtRest: 'See what is left of it',
    previewTitle: 'What would change',
    savedAt: (at: string) => `Backup of ${at}`,
    problems: (count: number) =>
      `${f.plural(count, { one: '# part', other: '# parts' })} of the file could not be read as they stood and would be left out or changed.`,
    how: 'How to bring it in',
    merge: 'Merge: of each client the later state stays',
    replace: 'Replace: the desk becomes what the backup holds',
    doMerge: 'Merge it in',
    doReplace: 'Replace everything',
    names: (names: string[], more: number) =>
      more > 0 ? `${names.join(', ')} and ${f.upTo(more)} more` : f.list(names),
    preview: {
      added: (count: number) => `${clientsWord(count)} added:`,
      updated: (count: number) => `${clientsWord(count)} replaced by the backup’s later state:`,
      kept: (count: number) => `${clientsWord(count)} kept, later here:`,
      versions: (count: number) => `${clientsWord(count)} gain versions:`,
      steps: (count: number) => `${clientsWord(count)} gain steps of the plan:`,
      same: (count: number) => `${clientsWord(count)} the same on both sides`,
      removed: (count: number) => `${clientsWord(count)} removed:`,
      changed: (count: number) => `${clientsWord(count)} changed:`,
      sessionsMerge: (added: number, updated: number, kept: number) =>
        `${sessionsWord(added)} added, ${f.upTo(updated)} replaced, ${f.upTo(kept)} kept`,
      sessionsReplace: (removed: number, changed: number, added: number) =>
        `${sessionsWord(removed)} removed, ${f.upTo(changed)} changed, ${f.upTo(added)} added`,
    },
    restoreOutcome: {
      done: 'The backup is in.',
      tooMany:
        'The desk cannot hold that many clients. Nothing was changed. Delete clients that you do not need first.',
      full: 'This browser’s storage is too full for it. Nothing was changed.',
      failed: 'It could not be brought in. Nothing was changed.',
      cancelled: 'Cancelled. Nothing was changed.',
    },
  },
  wipe: {
    title: 'Clear the desk',
    intro: 'Removes every client, session and particular from this browser. Backup files stay.',
    sure: 'I have a backup, or want none.',
    wipe: 'Clear the desk',
    done: 'The desk is empty.',
  },
};
