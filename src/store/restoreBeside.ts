import { letBesideWait, recordIn } from '@/profile/besideRecords';
import { PLACES, type BesideRecord } from '@/profile/besideStorage';
import type { Parsed } from '@/profile/parseProfile';
import { profileFromFile } from '@/profile/readFile';
import { setAside } from '@/profile/setAside';
import { readKey, removeKey } from '@/profile/storage';
import { keepFile, ownWorkToKeep, showParsed } from './besideActions';
import { notify } from './notices';
import { isRole, refuse, roleById } from './openRole';
import { useStore } from './store';

/** Could what was not shown be shown another time? Its role may even have come by now. */
export async function comesLater(parsed: Parsed | null): Promise<boolean> {
  if (!parsed?.ok) return false;
  const found = await roleById(parsed.profile.role);
  return isRole(found) || found.kind === 'roleNotLoaded';
}

/**
 * What was looked at beside own work is there again, as what it is. What cannot be shown now waits;
 * what never can is set aside: its place is taken by what comes next.
 */
export async function restoreBeside(stored: string, record: BesideRecord | null): Promise<void> {
  const parsed = record && profileFromFile(record.file);
  if (!parsed) refuse('storage', { kind: 'notAProfile' });
  else {
    const { from, edited } = record;
    if (await showParsed('storage', parsed, { from, edited, own: ownWorkToKeep() })) return;
  }
  if ((await comesLater(parsed)) || setAside('beside', stored) !== 'saved') letBesideWait();
}

/** Keeps as a version what was changed beside own work; what nobody changed is not missed. */
async function keepText(text: string): Promise<boolean> {
  const record = recordIn(text);
  if (record === null) return setAside('beside', text) === 'saved';
  if (!record.edited) return true;
  return (await keepFile(record.file)) && useStore.getState().versions.storage === 'saved';
}

/**
 * A new tab shows what one of the closed tabs showed; what was changed in the others becomes versions.
 * Where there is no room for one, it stays.
 */
export async function keepOtherTabs(shown: string | null): Promise<void> {
  for (const place of PLACES) {
    const text = readKey(place);
    if (text === null || text === shown) continue;
    if (!(await keepText(text))) notify({ kind: 'otherTabWaits' });
    // A tab that is still open may have saved meanwhile.
    else if (readKey(place) === text) removeKey(place);
  }
}
