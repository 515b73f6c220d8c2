import { isOwnRole } from '@/data/ownRole';
import type { Judged, Role } from '@/data/schema';
import { DIMENSION_GROUPS, GROUP_NAMES, GROWTH, totalOf, type DimensionGroup } from '@/engine';
import type { Profile } from '@/profile/schema';
import type { ReportGiven } from './given';

export interface FactorRow {
  /** Id of the dimension, or `growth`: the key of its words. */
  id: string;
  value: number;
  /** The base's value where it differs; null where it does not or there is no base. */
  baseValue: number | null;
  /** Why, in somebody's own words. */
  written: string[];
  /** The library's reason, where the value is the base's; null where there is none. */
  library: string | null;
  /** The stored figures that the value follows from, where the file gives no reason of its own. */
  follows: Role['figures'];
}

export interface FactorGroup {
  group: DimensionGroup | 'growth';
  total: number;
  min: number;
  max: number;
  rows: FactorRow[];
}

type Given = Pick<ReportGiven, 'role' | 'profile' | 'reasons'>;

/** Value of one dimension of a group, or growth, in a profile. */
export function levelOf(profile: Profile, group: DimensionGroup | 'growth', id: string): number {
  return group === 'growth' ? profile.growth : (profile[group] as Record<string, number>)[id]!;
}

function judgedOf(role: Role, group: DimensionGroup | 'growth', id: string): Judged {
  return group === 'growth' ? role.growth : (role[group] as Record<string, Judged>)[id]!;
}

function rowOf(given: Given, group: DimensionGroup | 'growth', id: string): FactorRow {
  const { role, profile, reasons } = given;
  const value = levelOf(profile, group, id);
  const base = judgedOf(role, group, id);
  const own = isOwnRole(role);
  const changed = !own && base.value !== value;
  const path = group === 'growth' ? 'growth' : `${group}.${id}`;
  const texts = [
    // Beside the base's value it would be the other reader's, or from an earlier state.
    changed || own ? reasons[path] : '',
    profile.notes[id as keyof Profile['notes']],
  ];
  const written = texts.map((text) => text?.trim() ?? '').filter((text) => text !== '');
  return {
    id,
    value,
    baseValue: changed ? base.value : null,
    written: [...new Set(written)],
    library: changed || base.reason.trim() === '' ? null : base.reason.trim(),
    follows: changed || own || base.reason !== '' ? null : role.figures,
  };
}

/** Market, barriers, human factors and AI demand, each with its reason. */
export function factorGroups(given: Given): FactorGroup[] {
  const groups = GROUP_NAMES.map((group): FactorGroup => {
    const { ids, min, max } = DIMENSION_GROUPS[group];
    const rows = ids.map((id) => rowOf(given, group, id));
    const total = totalOf(given.profile[group]);
    return { group, total, min: min * ids.length, max: max * ids.length, rows };
  });
  const rows = [rowOf(given, 'growth', 'growth')];
  return [...groups, { group: 'growth', total: given.profile.growth, ...GROWTH, rows }];
}
