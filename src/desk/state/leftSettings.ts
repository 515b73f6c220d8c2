import type { DeskSettings } from '../rows/model';
import { readSettings } from '../rows/readRows';
import { theDesk, useDesk } from './desk';
import { allLeft, putLeft, removeLeft, SETTINGS } from './leftStorage';
import { unsavedSettings } from './settingsActions';

/** Keeps the coach's own particulars, as far as they are not stored, until the desk opens again. */
export function leaveSettings(): void {
  const change = unsavedSettings();
  if (change === null) return;
  const { revision } = useDesk.getState().settings;
  putLeft(SETTINGS, JSON.stringify({ settings: change, revision }));
}

/** Hostile text as a change of the settings; null when it is none. */
function readChange(text: string): { change: Partial<DeskSettings>; revision: unknown } | null {
  try {
    const { settings, revision } = JSON.parse(text) as Record<string, unknown>;
    if (typeof settings !== 'object' || settings === null) return null;
    return { change: settings, revision };
  } catch {
    return null;
  }
}

/** Lays what pages left over the stored settings, unless those were changed again since. */
export async function replaySettings(): Promise<void> {
  for (const { key, text } of allLeft()) {
    const left = readChange(text);
    if (left === null) continue;
    const stored = await theDesk().settings();
    const next = readSettings({ ...stored, ...left.change, revision: stored.revision }).row;
    const later = stored.revision > Number(left.revision) + 1; // one is the page's own write
    const written = next === null || later || (await theDesk().putSettings(next)).ok;
    if (written) removeLeft(key);
  }
}
