import { useEffect, useState } from 'react';
import type { Role } from '@/data/schema';
import { useMessages, type Messages } from '@/i18n/messages';
import type { ProfileProblem } from '@/profile/parseProfile';
import { personalSide, variantSide, type SideFigures } from '@/store/comparedSides';
import { baseOf } from '@/store/derived';
import { isRole, roleById } from '@/store/openRole';
import { useStore } from '@/store/store';
import { keyFor, sourceName, type Source } from './sources';

type Found = Role | ProfileProblem;

/** The role files by id as they arrive; a problem where one cannot be had. */
function useRoleFiles(ids: readonly string[]): ReadonlyMap<string, Found> {
  const [files, setFiles] = useState<ReadonlyMap<string, Found>>(new Map());
  const wanted = ids.join(' ');
  useEffect(() => {
    let here = true;
    for (const id of wanted.split(' ').filter(Boolean)) {
      void roleById(id).then(
        (found) => here && setFiles((before) => new Map(before).set(id, found)),
      );
    }
    return () => {
      here = false;
    };
  }, [wanted]);
  return files;
}

/** One column that can be compared. */
export interface Side extends SideFigures {
  key: string;
  /** Unlike every other column's. */
  name: string;
  isYou: boolean;
  source: Source;
  role: Role;
}

/** A column as chosen: its source may be gone, its role on the way or not to be had. */
export interface Column {
  key: string;
  source: Source | undefined;
  side: Side | undefined;
  failed: boolean;
}

/** Tells columns of the same name apart. */
function distinct(name: string, index: number, names: readonly string[]): string {
  const earlier = names.slice(0, index).filter((other) => other === name).length;
  return earlier === 0 ? name : `${name} (${earlier + 1})`;
}

function sideOf(t: Messages, source: Source, role: Role): Side {
  const figures = source.kind === 'variant' ? variantSide : personalSide;
  const isYou = source.kind === 'you' && !source.shared;
  const name = sourceName(t, source);
  const profile = source.profile ?? baseOf(role);
  return { key: source.key, name, isYou, source, role, ...figures(role, profile) };
}

/** The chosen columns, and those of them that have figures. */
export function useColumns(sources: readonly Source[]): { columns: Column[]; sides: Side[] } {
  const t = useMessages();
  const chosenKeys = useStore((state) => state.comparison.columns);
  const keys = chosenKeys.map((key) => keyFor(sources, key));
  const chosen = keys.map((key) => sources.find((source) => source.key === key));
  const toLoad = chosen.flatMap((source) => (source && !source.role ? [source.roleId] : []));
  const files = useRoleFiles(toLoad);
  const columns = keys.map((key, index): Column => {
    const source = chosen[index];
    const found = source && (source.role ?? files.get(source.roleId));
    const side = source && found && isRole(found) ? sideOf(t, source, found) : undefined;
    return { key, source, side, failed: found !== undefined && !isRole(found) };
  });
  const ready = columns.flatMap(({ side }) => side ?? []);
  const names = ready.map(({ name }) => name);
  const sides = ready.map((side, index) => ({ ...side, name: distinct(side.name, index, names) }));
  return { columns, sides };
}
