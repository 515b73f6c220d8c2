import type { InputProblem } from '@/engine';
import { formats } from '../../format';

const f = formats('en');

const problems: Record<InputProblem, string> = {
  missing: 'is missing',
  notANumber: 'is not a valid value',
  outOfRange: 'is out of range',
  noTasks: 'has no tasks',
  zeroTime: 'adds up to no time at all',
  duplicateId: 'uses an id twice',
  unknown: 'is not one of the allowed words',
};

/** What the page tells by itself: what could not be opened, and what was kept. */
export const notices = {
  region: 'Messages',
  dismiss: 'Dismiss',
  undo: 'Undo',
  back: 'Go back to my own work',
  showOther: 'Show the other tab’s version',
  keepMine: 'Keep this one',
  origins: { file: 'The file', link: 'The link', storage: 'Your saved work', role: 'The role' },
  kept: 'What is on screen was left as it was.',
  tooLarge: (bytes: number, most: number) =>
    `is too large (${f.upTo(bytes / 1e6, 1)} MB; at most ${f.upTo(most / 1e6, 1)} MB).`,
  notJson: 'is not readable: it is not JSON text.',
  notAProfile: 'is not a profile of this calculator.',
  newerVersion: (version: number) =>
    `was made by a newer version (${f.upTo(version)}) of this calculator, which this page cannot read.`,
  linkCut: 'is incomplete: a part of it is missing. Ask for it again, or for a profile file.',
  linkTooLong: (most: number) => `is longer than ${f.upTo(most)} characters and was not opened.`,
  unknownRole: (role: string) => `uses the role “${role}”, which no longer exists here.`,
  noRole: (name: string) =>
    name ? `There is no role called “${name}” in the library.` : 'The link names no role.',
  roleFailed: (role: string) =>
    `The role “${role}” could not be loaded. Check the connection, then reload the page.`,
  roleNotLoaded: (role: string) =>
    `needs the role “${role}”, which could not be loaded. Check the connection, then reload the page.`,
  tooManyTasks: (count: number, most: number) =>
    `holds ${f.upTo(count)} tasks; at most ${f.upTo(most)} can be shown.`,
  invalid: (field: string, problem: string) => `cannot be used: “${field}” ${problem}.`,
  inputProblems: problems,
  unknownKeys: (keys: string[]) =>
    `was opened; ${f.plural(keys.length, { one: 'one entry is', other: '# entries are' })} not known here and left out: ${f.list(keys.slice(0, 5))}${keys.length > 5 ? ' …' : ''}.`,
  timesScaled: (total: number) =>
    `had times that add up to ${f.upTo(total)}; they were scaled to 100 % in the same proportions.`,
  linkBaseMoved: 'was made when this role had other figures; its changes stand on those of today.',
  openedFile: (title: string) =>
    `The file was opened: ${title}. Undo brings back what was on screen.`,
  /** What is on screen beside one's own work; `kept` follows where there is any. */
  beside: {
    shared: (title: string) => `You are looking at a shared result: ${title}.`,
    changed: (title: string) => `You changed a shared result: ${title}.`,
    other: (title: string) => `You are looking at: ${title}.`,
  },
  ownKept: 'Your own work is kept as you left it.',
  /** While this browser has no room for it. */
  ownHere: 'Your own work is still there, as you left it.',
  makeMine: 'Make this mine',
  startOwn: 'Start with my own job',
  keptVersion: (title: string) => `What was here before is kept in your versions, as “${title}”.`,
  noRoomForOwn:
    'There is no room to keep what you have, so nothing was changed. Save a profile file or delete a version first.',
  otherTabWaits:
    'Your versions have no room for what you changed in another tab. It stays in this browser. Delete a version, then open this page in a new tab.',
  storageBlocked:
    'This browser does not allow saving, so your changes last until you close the page. Copy a link or save a file to keep what is on screen.',
  storageFull:
    'This browser’s storage is full, so your latest changes last until you close the page. Copy a link or save a file to keep what is on screen.',
  setAside:
    'The unreadable saved work was set aside, not deleted; the page starts from the base role.',
  linkNotLoaded:
    'The link could not be opened: a part of this page did not load. The link is still in the address. Reload the page to try again.',
  noPlace: (name: string) => `There is nothing called “${name}” here. This is your score.`,
  otherTab: 'Another tab saved a different version. Which one do you want here?',
};
