import { useDeferredValue, useMemo } from 'react';
import { indexEntry, roleIndex } from '@/data/library';
import type { Role } from '@/data/schema';
import type { Messages } from '@/i18n/messages';
import { titleOf } from '@/profile/baseProfile';
import type { OwnColumnKind } from '@/profile/compareCodec';
import type { Profile } from '@/profile/schema';
import { useStore } from '@/store/store';
import { variantStateOf } from '@/store/derivedVariant';

/** Something that can stand in a column. */
export interface Source {
  key: string;
  kind: OwnColumnKind | 'role';
  /** Brought by a link: its “you” is somebody else. */
  shared: boolean;
  roleId: string;
  /** The role file where it is at hand; otherwise it has to be loaded. */
  role?: Role;
  /** Absent = the untouched role. */
  profile?: Profile;
  /** The name that a person gave to a version. */
  name?: string;
}

const roleSources: readonly Source[] = [...roleIndex]
  .sort((a, b) => a.title.localeCompare(b.title))
  .map(({ id }) => ({ key: `role:${id}`, kind: 'role', shared: false, roleId: id }));

/** Everything that can be compared now, what is nearest to the person first. */
function useSourcesNow(): Source[] {
  const role = useStore((state) => state.role);
  const profile = useStore((state) => state.profile);
  const before = useStore((state) => state.whatIf);
  const versions = useStore((state) => state.versions.list);
  const shared = useStore((state) => state.comparison.shared);
  return useMemo(() => {
    const own = (kind: 'you' | 'variant' | 'whatIf', whose: Profile): Source => {
      return { key: kind, kind, shared: false, roleId: role.id, role, profile: whose };
    };
    const kept = versions.filter((version) => !version.deleted);
    const isOwn = ({ roleId }: Source) => roleId === role.id;
    return [
      own('you', profile),
      ...(variantStateOf(role, profile) === 'none' ? [] : [own('variant', profile)]),
      ...(before ? [own('whatIf', before)] : []),
      ...kept.map(({ id, name, profile: then }): Source => {
        const key = `version:${id}`;
        return { key, kind: 'version', shared: false, roleId: then.role, profile: then, name };
      }),
      ...shared.map((column): Source => ({ ...column, shared: true, roleId: column.role.id })),
      ...roleSources.filter(isOwn),
      ...roleSources.filter((source) => !isOwn(source)),
    ];
  }, [role, profile, before, versions, shared]);
}

/**
 * Everything that can be compared. A dragged slider does not wait for the comparison, so values may
 * be a moment old; a column that was chosen just now is there at once.
 */
export function useSources(): Source[] {
  const columns = useStore((state) => state.comparison.columns);
  const now = useSourcesNow();
  const settled = useDeferredValue(now);
  const isIn = (sources: Source[], key: string) => sources.some((source) => source.key === key);
  return columns.some((key) => !isIn(settled, key) && isIn(now, key)) ? now : settled;
}

/** The key that a column stands for: the typical role where there is no AI-driven version of it. */
export function keyFor(sources: readonly Source[], key: string): string {
  const known = (wanted: string) => sources.some((source) => source.key === wanted);
  if (key !== 'variant' || known(key)) return key;
  const typical = `role:${sources.find(({ kind }) => kind === 'you')?.roleId}`;
  return known(typical) ? typical : key;
}

function titleOfSource({ roleId, role, profile }: Source): string {
  if (role && profile) return titleOf(role, profile);
  return profile?.title ?? indexEntry(roleId)?.title ?? roleId;
}

/** What a source is called. */
export function sourceName(t: Messages, source: Source): string {
  const { kind, shared, name } = source;
  if (kind === 'role') return titleOfSource(source);
  if (kind === 'version') return name ?? titleOfSource(source);
  if (!shared) return t.compare[kind];
  const title = titleOfSource(source);
  if (kind === 'whatIf') return t.compare.shared(t.compare.whatIf);
  return t.compare.shared(kind === 'variant' ? t.compare.aiDriven(title) : title);
}
