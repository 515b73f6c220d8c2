import { Suspense, useState } from 'react';
import { RoleCombobox } from '@/calculator/find/RoleCombobox';
import { useRoleSearch } from '@/calculator/find/useRoleSearch';
import type { RolePickerProps } from '@/embed/builder/rolePicker';
import '@/calculator/find/find.css';

const RESULTS_SHOWN = 6;

/** The calculator's search for a role of the library; the form stands without it. */
export function RoleSearch(props: RolePickerProps) {
  return (
    <Suspense fallback={null}>
      <Search {...props} />
    </Suspense>
  );
}

function Search({ onChoose, takesFocus }: RolePickerProps) {
  const [query, setQuery] = useState('');
  const found = useRoleSearch(query, RESULTS_SHOWN);
  return (
    <RoleCombobox
      query={query}
      found={found}
      onQuery={setQuery}
      onChoose={onChoose}
      takesFocus={takesFocus}
    />
  );
}
