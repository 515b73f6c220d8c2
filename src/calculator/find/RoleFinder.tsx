import { use, useDeferredValue, useState } from 'react';
import type { IndexEntry } from '@/data/indexCodec';
import { useMessages } from '@/i18n/messages';
import { openRole } from '@/store/openRole';
import { Late } from '@/ui/Late';
import { loadable } from '@/ui/loadable';
import { BrowseSectors } from './BrowseSectors';
import { NotHere } from './NotHere';
import { RoleCombobox } from './RoleCombobox';
import { roleSearch } from './roleSearch';
import './find.css';

const ThreeAnswers = loadable(async () => (await import('./ThreeAnswers')).ThreeAnswers);

const RESULTS_SHOWN = 8;

/** Finding one's role: search, browse, or describe it; then what makes a role of the library theirs. */
export function RoleFinder({ onDone }: { onDone: () => void }) {
  const t = useMessages();
  const searchRoles = use(roleSearch);
  const [query, setQuery] = useState('');
  const results = searchRoles(useDeferredValue(query)).slice(0, RESULTS_SHOWN);
  const [chosen, setChosen] = useState(false);
  const choose = async (role: IndexEntry, title?: string) => {
    if (await openRole(role.id, title)) setChosen(true);
    else onDone(); // why not stands among the messages of the page
  };
  if (chosen) {
    return (
      <Late waiting={<p>{t.app.loading}</p>}>
        <ThreeAnswers onDone={onDone} />
      </Late>
    );
  }
  return (
    <>
      <h2>{t.find.title}</h2>
      <RoleCombobox
        query={query}
        results={results}
        onQuery={setQuery}
        onChoose={(role) => void choose(role)}
      />
      <NotHere
        query={query}
        results={results}
        onStartFrom={(role, title) => void choose(role, title)}
        onDone={onDone}
      />
      <BrowseSectors onChoose={(role) => void choose(role)} />
    </>
  );
}
