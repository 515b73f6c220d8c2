import { useMemo, useState } from 'react';
import { useMessages, type Messages } from '@/i18n/messages';
import { ROLE_LINK_PREFIX } from '@/profile/format';
import { useStore } from '@/store/store';
import { SortableTable, type SortBy } from '@/ui/SortableTable';
import { StatusBadge } from '@/ui/StatusBadge';
import { RoleFilters } from './RoleFilters';
import { COLUMNS, rolesInOrder, type Column, type RoleFilter } from './roleOrder';
import { scoredRoles, sectorName, type ScoredRole } from './scoredRoles';

const FIRST_SHOWN = 10;

/** One role as a row; its title is a link that opens it. */
function rowOf(t: Messages, role: ScoredRole, current: boolean) {
  return {
    key: role.id,
    strong: current,
    cells: [
      <a
        key="link"
        href={`${ROLE_LINK_PREFIX}${role.id}`}
        aria-current={current ? 'true' : undefined}
      >
        {role.title}
      </a>,
      sectorName(role.sector) ?? '',
      t.format.fixed(role.shown),
      <StatusBadge key="zone" tone={role.zone}>
        {t.zones[role.zone].name}
      </StatusBadge>,
      t.provenance[role.provenance],
    ],
  };
}

/** Every role of the library: to sort, to filter, to open. */
export function RoleTable() {
  const t = useMessages();
  const roleId = useStore((state) => state.role.id);
  const [filter, setFilter] = useState<RoleFilter>({ text: '', zone: '', sector: '' });
  const [sortBy, setSortBy] = useState<SortBy<Column>>({ column: 'score', descending: true });
  const [all, setAll] = useState(false);
  const matching = useMemo(() => rolesInOrder(scoredRoles, filter, sortBy), [filter, sortBy]);
  const shown = all ? matching : matching.slice(0, FIRST_SHOWN);
  const columns = COLUMNS.map((id) => ({
    id,
    title: t.library.columns[id],
    numeric: id === 'score',
  }));
  return (
    <>
      <h3>{t.library.allRoles}</h3>
      <p className="hint">{t.library.opens}</p>
      <RoleFilters filter={filter} onChange={setFilter} />
      <p className="hint" role="status">
        {matching.length === 0 ? t.library.none : t.library.shown(shown.length, matching.length)}
      </p>
      {matching.length > 0 && (
        <SortableTable
          caption={t.library.allRoles}
          columns={columns}
          rows={shown.map((role) => rowOf(t, role, role.id === roleId))}
          sortBy={sortBy}
          onSort={setSortBy}
        />
      )}
      {matching.length > FIRST_SHOWN && (
        <p>
          <button type="button" onClick={() => setAll(!all)}>
            {all ? t.library.showFirst(FIRST_SHOWN) : t.library.showAll(matching.length)}
          </button>
        </p>
      )}
    </>
  );
}
