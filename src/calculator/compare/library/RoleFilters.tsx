import { ZONES } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useShows } from '@/ui/everything';
import { SelectField } from '@/ui/SelectField';
import type { RoleFilter } from './roleOrder';
import { sectors } from './scoredRoles';

interface RoleFiltersProps {
  filter: RoleFilter;
  onChange: (filter: RoleFilter) => void;
}

/** Narrows the table by title, zone and sector. */
export function RoleFilters({ filter, onChange }: RoleFiltersProps) {
  const t = useMessages();
  if (useShows() === 'open') return null; // nothing can be chosen there
  return (
    <div className="fields library-filters">
      <label className="field">
        <span>{t.library.search}</span>
        <input
          type="search"
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
      </label>
      <SelectField
        label={t.library.zone}
        labelShown={t.library.zone}
        value={filter.zone}
        options={[
          { value: '', label: t.library.anyZone },
          ...ZONES.map((zone) => ({ value: zone, label: t.zones[zone].name })),
        ]}
        onChange={(zone) => onChange({ ...filter, zone })}
      />
      <SelectField
        label={t.library.sector}
        labelShown={t.library.sector}
        value={filter.sector}
        options={[
          { value: '', label: t.library.anySector },
          ...sectors.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(sector) => onChange({ ...filter, sector })}
      />
    </div>
  );
}
