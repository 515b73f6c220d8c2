import { Suspense, useState } from 'react';
import type { IndexEntry } from '@/data/indexCodec';
import { RoleCombobox } from '@/calculator/find/RoleCombobox';
import { useRoleSearch } from '@/calculator/find/useRoleSearch';
import '@/calculator/find/find.css';

const RESULTS_SHOWN = 6;

interface RolePickerProps {
  onChoose: (role: IndexEntry) => void;
  /** True where the person asked for it, not where other fields come first. */
  takesFocus: boolean;
}

/** Choosing a role for a client, with the same search as for oneself; the form stands without it. */
export function RolePicker(props: RolePickerProps) {
  return (
    <Suspense fallback={null}>
      <Search {...props} />
    </Suspense>
  );
}

function Search({ onChoose, takesFocus }: RolePickerProps) {
  const [query, setQuery] = useState('');
  const { results, meanings } = useRoleSearch(query, RESULTS_SHOWN);
  return (
    <RoleCombobox
      query={query}
      results={results}
      meanings={meanings}
      onQuery={setQuery}
      onChoose={onChoose}
      takesFocus={takesFocus}
    />
  );
}
