import sectors from '@/data/sectors.json';
import { useMessages } from '@/i18n/messages';
import { CheckBox } from '@/ui/CheckBox';
import { useShows } from '@/ui/everything';
import { SelectField } from '@/ui/SelectField';
import type { MoveFilters, Usual } from './moveFilters';

interface FilterRowProps {
  filters: MoveFilters;
  usual: Usual;
  /** Sectors that some suggested job belongs to. */
  offered: ReadonlySet<string>;
  onChange: (filters: MoveFilters) => void;
}

/** Schooling, pay and field of the jobs to show; what is unknown of today's job cannot be asked for. */
export function FilterRow({ filters, usual, offered, onChange }: FilterRowProps) {
  const t = useMessages();
  const words = t.next.filters;
  const readOnly = useShows() === 'open';
  const fields = sectors.filter(({ id }) => offered.has(id));
  if (readOnly) return null;
  return (
    <fieldset className="move-filters">
      <legend className="visually-hidden">{words.title}</legend>
      {usual.educationStep !== null && (
        <CheckBox
          checked={filters.schooling}
          onChange={(schooling) => onChange({ ...filters, schooling })}
        >
          {words.schooling}
        </CheckBox>
      )}
      {usual.medianWageUsd !== null && (
        <CheckBox checked={filters.pay} onChange={(pay) => onChange({ ...filters, pay })}>
          {words.pay}
        </CheckBox>
      )}
      <SelectField
        label={words.sector}
        value={filters.sector}
        options={[
          { value: '', label: words.anySector },
          ...fields.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(sector) => onChange({ ...filters, sector })}
      />
    </fieldset>
  );
}
