import { formats } from '../../format';
import { backup } from './desk/backup';
import { clients } from './desk/clients';
import { clientsWord, sessionsWord } from './desk/counts';
import { reports } from './desk/reports';
import { session } from './desk/session';
import { table } from './desk/table';

const f = formats('en');

/** Words of the coach's desk. */
export const desk = {
  title: 'Coach’s desk',
  pageTitle: 'Coach’s desk · Personal AI Risk',
  /** Of the browser's tab, before the title above. */
  pages: {
    noClient: 'Client not found',
    report: (client: string) => `Report on ${client}`,
    /** Before the title of a page of the calculator. */
    table: (client: string) => `${client} · `,
  },
  calculatorTitle: 'Personal AI Risk',
  opening: 'Opening …',
  footer:
    'Clients, notes and reports stay in this browser on this machine. Nothing is sent anywhere.',
  nav: {
    label: 'Desk',
    clients: 'Clients',
    backup: 'Backup and settings',
    leave: 'Leave the desk',
    backToDesk: 'Back to the desk',
    backToClient: (name: string) => `Back to ${name}`,
  },
  readers: { client: 'Client', coach: 'Coach' },
  scoreRange: (low: string, high: string) => (low === high ? low : `${low}–${high}`),
  scoreAndZone: (score: string, zone: string) => `${score} ${zone}`,
  closed: {
    title: 'The desk cannot be opened',
    blocked:
      'Another tab holds an older desk open. Close the other tabs of this page, then try again. Your clients are safe.',
    newerVersion:
      'The desk was written by a newer version of this page, which this one cannot read. Reload to get the newer one. Your clients are safe.',
    corrupt:
      'The browser cannot read its own files of the desk. Nothing was changed. Restart the browser; if that does not help, bring back your last backup in another browser.',
    silent:
      'The browser does not open the desk. Nothing was changed. Try again. If that does not help, close other tabs of this page, or close the browser and open it again.',
    failed:
      'This browser does not let the page keep data, as in some private windows. Nothing was changed. Allow storage for this page, or use another browser.',
    again: 'Try again',
  },
  damaged: {
    clients: (count: number, names: string[]) =>
      `${clientsWord(count)} could not be read: ${f.list(names)}.`,
    sessions: (count: number, names: string[]) =>
      `${sessionsWord(count)} could not be read: ${f.list(names)}.`,
    parts: (count: number) =>
      `${f.plural(count, { one: '# part', other: '# parts' })} of this client could not be read.`,
    nameless: 'without a name',
    rowsHint:
      'What is stored of it is left as it is. Merging your last backup brings back what is missing here.',
    partsHint:
      'What could be read is shown. The rest is set aside before anything is written over it.',
  },
  saving: {
    saved: 'Saved',
    full: 'This browser’s storage is full, so the last changes are not stored. What is on screen stays until you close the page: free some room and try again.',
    failed:
      'The last changes could not be stored. What is on screen stays until you close the page.',
    again: 'Try again to save',
  },
  told: {
    dismiss: 'Dismiss',
    refreshed: 'Another tab changed this client. You see the new state.',
    deletedElsewhere: 'This client was deleted in another tab.',
    keptMine: 'Your state is stored; the other tab’s was written over.',
    keptAsVersion: (name: string) =>
      `The other tab’s state is on screen. Yours is kept among the versions as “${name}”.`,
    noRoomForVersion:
      'This client has no room for another version. Nothing changed. Delete a version in the other tab, or choose another answer.',
    tooManyClients:
      'The desk holds no more clients, so this one did not come back. Delete one that you do not need first.',
    notBack: (name: string) =>
      `${name} did not come back: this browser could not store it. Try again; if its storage is full, free some room first.`,
    tookTheirs: 'The other tab’s state is on screen.',
    roleMissing: (role: string) =>
      `This client’s role “${role}” could not be loaded. Their data is unchanged; check the connection and try again.`,
    noSuchClient: 'This client is not on this desk (any more).',
    cleared:
      'The browser’s data of this page was cleared while the desk was open. What this tab still had is stored again: your clients and the sessions of the one on screen. Other sessions come back with your last backup.',
    clearedUnsaved:
      'The browser’s data of this page was cleared while the desk was open. What is on screen stays until you close the page, but could not be stored again.',
  },
  conflict: {
    title: 'Two tabs changed this client',
    intro: (name: string) =>
      `${name} was changed in another tab while changes here were not stored yet. Nothing is lost so far; choose what shall stay.`,
    mine: (score: string, at: string) => `Here: ${score}, changed ${at}`,
    theirs: (score: string, at: string) => `Other tab: ${score}, stored ${at}`,
    deleted: 'Other tab: the client was deleted.',
    session: 'Other tab: a session of this client was changed.',
    asVersion: 'Take theirs, keep mine as a version',
    keepMine: 'Keep mine, write over theirs',
    takeTheirs: 'Take theirs, drop mine',
    hint: 'A version keeps the inputs of both readers. Notes and reasons typed here since the last save go with “take theirs”.',
    versionName: (at: string) => `Before taking over, ${at}`,
  },
  banner: {
    label: 'Client on screen',
    heading: (name: string) => `${name}: the full table`,
    reading: 'Reading of',
    client: 'the client',
    coach: 'the coach',
    session: 'Session mode',
    page: 'Client’s page',
  },
  ...clients,
  ...session,
  ...backup,
  ...table,
  ...reports,
};
