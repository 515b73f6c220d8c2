import { deskToBackup, readBackup, type ReadBackup } from '../rows/backup';
import type { DeskContent } from '../rows/model';
import { momentAfter } from '../rows/nextMoment';
import {
  previewMerge,
  previewReplace,
  type MergePreview,
  type ReplacePreview,
} from '../rows/preview';
import type { LongWork } from '../rows/slices';
import { closeClient } from './clientOnScreen';
import { theDesk, useDesk } from './desk';
import { forgetAllLeft } from './leftBehind';
import { readDesk } from './readDesk';
import { hasRoomForMerge } from './room';
import { setSettings } from './settingsActions';
import { writeNow } from './writing';

export type BringBack = 'merge' | 'replace';

export interface Previews {
  merge: MergePreview;
  replace: ReplacePreview;
}

export interface MadeBackup {
  file: Blob;
  /** Later than every change that the file holds, whatever the clock says. */
  backedUpAt: string;
}

/** The whole desk as a file, which is nowhere yet. Rejects when cancelled. */
export async function makeBackup(passphrase: string | null, work: LongWork): Promise<MadeBackup> {
  await writeNow();
  const content = await theDesk().everything(work);
  const backedUpAt = momentAfter(...content.clients.map(({ changedAt }) => changedAt));
  const settings = { ...content.settings, backedUpAt };
  return { file: await deskToBackup({ ...content, settings }, passphrase, work), backedUpAt };
}

/** The file is known to be where it belongs: from now on it is the last backup. */
export async function noteBackup(backedUpAt: string): Promise<void> {
  await setSettings({ backedUpAt });
}

/**
 * Reads a backup file. It is one of its own content, also where it was written before its date was
 * noted in it: a restored desk knows when it was backed up.
 */
export async function openBackup(
  file: Blob,
  passphrase: string | null,
  work: LongWork,
): Promise<ReadBackup> {
  const backup = await readBackup(file, passphrase, work);
  if (!backup.ok) return backup;
  const { settings } = backup.content;
  const backedUpAt = settings.backedUpAt ?? backup.savedAt;
  return { ...backup, content: { ...backup.content, settings: { ...settings, backedUpAt } } };
}

/** What a backup would do to the desk, either way. */
export async function previewsOf(content: DeskContent, work: LongWork): Promise<Previews> {
  const mine = await theDesk().everything(work);
  return { merge: previewMerge(mine, content), replace: previewReplace(mine, content) };
}

/** Brings a backup in. Rejects when cancelled, with nothing changed. */
export async function bringBack(
  content: DeskContent,
  how: BringBack,
  work: LongWork,
): Promise<'done' | 'tooMany' | 'full' | 'failed'> {
  closeClient();
  const desk = theDesk();
  const { signal } = work;
  const mine = () => desk.everything(signal ? { signal } : {}); // progress is the merge's own
  if (how === 'merge' && !hasRoomForMerge(await mine(), content)) return 'tooMany';
  const restored = await (how === 'merge'
    ? desk.mergeIn(content, work)
    : desk.replaceWith(content, work));
  if (!restored.ok) return restored.reason;
  useDesk.setState({ deleted: [], deletedSessions: [] });
  await readDesk();
  return 'done';
}

/** Removes every client, session and particular from this browser. */
export async function wipeDesk(): Promise<void> {
  closeClient();
  await theDesk().wipe();
  forgetAllLeft();
  useDesk.setState({ deleted: [], deletedSessions: [] });
  await readDesk();
}
