import { useState } from 'react';
import type { IndexEntry } from '@/data/indexCodec';
import { useMessages } from '@/i18n/messages';
import { openPartOfRole } from '@/store/openPartOfRole';
import { openRole, startOwnRole } from '@/store/openRole';
import { Disclosure } from '@/ui/Disclosure';
import { Late } from '@/ui/Late';
import { loadable } from '@/ui/loadable';
import { BrowseSectors } from './BrowseSectors';
import { NotHere } from './NotHere';
import { RoleCombobox } from './RoleCombobox';
import { useRoleSearch } from './useRoleSearch';
import './find.css';

const ThreeAnswers = loadable(async () => (await import('./ThreeAnswers')).ThreeAnswers);

const PasteWork = loadable(async () => (await import('./paste/PasteWork')).PasteWork);

const RESULTS_SHOWN = 8;

interface RoleFinderProps {
  /** What was typed before the field was there. */
  typed?: string;
  onDone: () => void;
}

/** Finding one's role: search, browse, or describe it; then what makes a role of the library theirs. */
export function RoleFinder({ typed = '', onDone }: RoleFinderProps) {
  const t = useMessages();
  const [query, setQuery] = useState(typed);
  const found = useRoleSearch(query, RESULTS_SHOWN);
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
        found={found}
        onQuery={setQuery}
        onChoose={(role) => void choose(role)}
      />
      <NotHere
        query={query}
        nearest={found.results.length > 0 ? found.results : found.nearest}
        onlyShareWords={found.results.length === 0}
        onStartFrom={(role, title) => void choose(role, title)}
        onDescribed={async (description) => {
          await startOwnRole(description);
          onDone();
        }}
      />
      <Disclosure summary={t.find.paste}>
        <PasteWork
          onPart={async (id, part) => {
            await openPartOfRole(id, part);
            onDone(); // where it was refused, why stands among the messages of the page
          }}
        />
      </Disclosure>
      <BrowseSectors onChoose={(role) => void choose(role)} />
    </>
  );
}
