import { use, useDeferredValue, useState } from 'react';
import type { IndexEntry } from '@/data/indexCodec';
import { useMessages } from '@/i18n/messages';
import { openRole } from '@/store/openRole';
import { BrowseSectors } from './BrowseSectors';
import { NotHere } from './NotHere';
import { RoleCombobox } from './RoleCombobox';
import { roleSearch } from './roleSearch';
import './find.css';

const RESULTS_SHOWN = 8;

/** Finding one's role: search, browse, or describe it. */
export function RoleFinder({ onDone }: { onDone: () => void }) {
  const t = useMessages();
  const searchRoles = use(roleSearch);
  const [query, setQuery] = useState('');
  const results = searchRoles(useDeferredValue(query)).slice(0, RESULTS_SHOWN);
  const choose = (role: IndexEntry, title?: string) => {
    void openRole(role.id, title);
    onDone();
  };
  return (
    <>
      <h2>{t.find.title}</h2>
      <RoleCombobox query={query} results={results} onQuery={setQuery} onChoose={choose} />
      <NotHere query={query} results={results} onStartFrom={choose} onDone={onDone} />
      <BrowseSectors onChoose={choose} />
    </>
  );
}
