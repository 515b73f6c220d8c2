import { Suspense, use, useDeferredValue, useState } from 'react';
import type { IndexEntry } from '@/data/indexCodec';
import { RoleCombobox } from '@/calculator/find/RoleCombobox';
import { roleSearch } from '@/calculator/find/roleSearch';
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
  const searchRoles = use(roleSearch);
  const [query, setQuery] = useState('');
  const results = searchRoles(useDeferredValue(query)).slice(0, RESULTS_SHOWN);
  return (
    <RoleCombobox
      query={query}
      results={results}
      onQuery={setQuery}
      onChoose={onChoose}
      takesFocus={takesFocus}
    />
  );
}
