import { useMessages } from '@/i18n/messages';
import { setColumn } from '@/store/comparisonActions';
import { useShows } from '@/ui/everything';
import { sourceName, type Source } from './sources';
import type { Column } from './useSides';

interface ColumnSelectProps {
  index: number;
  column: Column;
  sources: readonly Source[];
  /** Keys that stand in some column already. */
  taken: readonly string[];
}

const GROUPS = ['you', 'versions', 'shared', 'roles'] as const;

function groupOf({ kind, shared }: Source): (typeof GROUPS)[number] {
  if (kind === 'role') return 'roles';
  if (shared) return 'shared';
  return kind === 'version' ? 'versions' : 'you';
}

/** Chooses what stands in a column. */
export function ColumnSelect({ index, column, sources, taken }: ColumnSelectProps) {
  const t = useMessages();
  const label = t.compare.column(index + 1);
  const readOnly = useShows() === 'open'; // the whole library is no text to be read
  const known = sources.some(({ key }) => key === column.key);
  if (readOnly) return <p className="field">{column.source && sourceName(t, column.source)}</p>;
  return (
    <label className="field">
      <span>{label}</span>
      <select
        aria-label={label}
        value={known ? column.key : ''}
        onChange={(event) => setColumn(index, event.target.value)}
      >
        {!known && <option value="">{t.compare.choose}</option>}
        {GROUPS.map((group) => {
          const inGroup = sources.filter((source) => groupOf(source) === group);
          return (
            inGroup.length > 0 && (
              <optgroup key={group} label={t.compare.groups[group]}>
                {inGroup.map((source) => (
                  <option
                    key={source.key}
                    value={source.key}
                    disabled={source.key !== column.key && taken.includes(source.key)}
                  >
                    {sourceName(t, source)}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
    </label>
  );
}
