import type { DeskContent } from './model';
import type { DeskProblem } from './problems';
import type { LongWork } from './slices';

/** What a backup file turned out to be. */
export type ReadBackup =
  | { ok: true; content: DeskContent; problems: DeskProblem[]; savedAt: string }
  | { ok: false; reason: 'needsPassphrase' | 'wrongPassphrase' | 'notABackup' }
  /** The end is missing; of a file without passphrase what stands before it was read. */
  | { ok: false; reason: 'cut'; content: DeskContent | null; problems: DeskProblem[] }
  | { ok: false; reason: 'newerVersion'; version: number }
  | { ok: false; reason: 'tooLarge'; bytes: number; most: number };

/** The whole desk as a file, sealed when there is a passphrase. Rejects when cancelled. */
export async function deskToBackup(
  _content: DeskContent,
  _passphrase: string | null,
  _work?: LongWork,
): Promise<Blob> {
  throw new Error('under construction');
}

/** Reads a backup file. Rejects when cancelled only. */
export async function readBackup(
  _file: Blob,
  _passphrase: string | null,
  _work?: LongWork,
): Promise<ReadBackup> {
  throw new Error('under construction');
}
