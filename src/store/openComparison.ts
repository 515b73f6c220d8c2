import { OWN_ROLE_ID } from '@/data/ownRole';
import { baseProfile } from '@/profile/baseProfile';
import { openComparisonHash, type LinkedColumn } from '@/profile/compareCodec';
import { profileFromDifference } from '@/profile/linkCodec';
import type { ProfileNotice, ProfileProblem } from '@/profile/parseProfile';
import { notify } from './notices';
import { isRole, refuse, roleById } from './openRole';
import { useStore, type SharedColumn } from './store';
import { takeTurn } from './turns';

interface OpenedColumn {
  key: string;
  shared?: SharedColumn;
  remarks: ProfileNotice[];
}

/** One column with its role loaded and its profile checked. */
async function openColumn(
  column: LinkedColumn,
  index: number,
): Promise<OpenedColumn | ProfileProblem> {
  const id = column.kind === 'role' ? column.role : column.difference.role;
  const role = await roleById(id);
  if (!isRole(role)) return role;
  if (column.kind === 'role') {
    // A described role is nothing without its description.
    if (id === OWN_ROLE_ID) return { kind: 'unknownRole', role: id };
    return { key: `role:${id}`, remarks: [] };
  }
  const parsed = profileFromDifference(baseProfile(role), column.difference);
  if (!parsed.ok) return parsed.problem;
  if (parsed.profile.role !== id) return { kind: 'linkCut' };
  const key = `shared:${index}`;
  const { kind, name } = column;
  const shared = { key, kind, role, profile: parsed.profile, ...(name !== undefined && { name }) };
  return { key, shared, remarks: parsed.notices };
}

/**
 * Shows the columns that a comparison link brings; the person's own work stays as it is. Whatever
 * is wrong with the link becomes one notice and leaves the page as it was.
 */
export async function openComparison(hash: string): Promise<boolean> {
  const isWanted = takeTurn();
  const link = openComparisonHash(hash);
  if (!link.ok) return refuse('link', link.problem);
  const opened = await Promise.all(link.columns.map(openColumn));
  if (!isWanted()) return false;
  const columns: OpenedColumn[] = [];
  for (const column of opened) {
    if (!('key' in column)) return refuse('link', column);
    columns.push(column);
  }
  for (const remark of columns.flatMap(({ remarks }) => remarks)) {
    notify({ kind: 'remark', origin: 'link', remark });
  }
  const keys = [...new Set(columns.map(({ key }) => key))];
  const shared = columns.flatMap((column) => column.shared ?? []);
  useStore.setState({ comparison: { columns: keys, shared } });
  return true;
}
