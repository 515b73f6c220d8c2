import { useRef } from 'react';
import { RangeStrip } from '@/charts/RangeStrip';
import { useMessages } from '@/i18n/messages';
import { LIMITS } from '@/profile/format';
import { addColumn, removeColumn } from '@/store/comparisonActions';
import { StatusBadge } from '@/ui/StatusBadge';
import { ColumnSelect } from './ColumnSelect';
import { sourceName, type Source } from './sources';
import type { Column, Side } from './useSides';

interface ColumnCardsProps {
  columns: readonly Column[];
  sources: readonly Source[];
}

/** What is compared: one card per column with its choice, its score and its range. */
export function ColumnCards({ columns, sources }: ColumnCardsProps) {
  const t = useMessages();
  const cards = useRef<HTMLDivElement>(null);
  const taken = columns.map(({ key }) => key);
  const next = sources.find(({ key }) => !taken.includes(key));
  const canRemove = columns.length > LIMITS.columns.min;
  const nameOf = ({ source }: Column, index: number) =>
    source ? sourceName(t, source) : t.compare.column(index + 1);
  return (
    <>
      <div className="columns" id="compare-columns" ref={cards} tabIndex={-1}>
        {columns.map((column, index) => (
          <div className="column-card" key={column.key}>
            <ColumnSelect index={index} column={column} sources={sources} taken={taken} />
            {column.side && <SideScore side={column.side} />}
            {!column.source && <p className="problem">{t.compare.gone}</p>}
            {column.failed && <p className="problem">{t.compare.notLoaded}</p>}
            {canRemove && (
              <button
                type="button"
                className="reset"
                aria-label={t.compare.removeColumn(nameOf(column, index))}
                onClick={() => {
                  removeColumn(index);
                  cards.current?.focus();
                }}
              >
                {t.compare.remove}
              </button>
            )}
          </div>
        ))}
      </div>
      {next && columns.length < LIMITS.columns.max && (
        <p>
          <button type="button" onClick={() => addColumn(next.key)}>
            {t.compare.add}
          </button>
        </p>
      )}
    </>
  );
}

function SideScore({ side }: { side: Side }) {
  const t = useMessages();
  const { assessment, range } = side.reading;
  return (
    <>
      <p className="column-score">
        <strong>{t.format.fixed(assessment.shown)}</strong>{' '}
        <StatusBadge tone={assessment.zone}>{t.zones[assessment.zone].name}</StatusBadge>
      </p>
      <RangeStrip shown={assessment.shown} low={range.low} high={range.high} />
      <p className="hint">{t.compare.range(range.low, range.high)}</p>
    </>
  );
}
