import { Suspense, useState } from 'react';
import { NotHere } from '@/calculator/find/NotHere';
import { RoleCombobox } from '@/calculator/find/RoleCombobox';
import { useRoleSearch } from '@/calculator/find/useRoleSearch';
import { indexEntry } from '@/data/library';
import type { ClientStart } from '@/desk/state/clientStart';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { Disclosure } from '@/ui/Disclosure';
import { loadable } from '@/ui/loadable';
import '@/calculator/find/find.css';

const PasteWork = loadable(
  async () => (await import('@/calculator/find/paste/PasteWork')).PasteWork,
);

const RESULTS_SHOWN = 6;

interface RolePickerProps {
  /** What the client begins from, and the title to name it by. */
  onChoose: (start: ClientStart, title: string) => void;
}

/** Choosing or describing a role for a client, as one does for oneself; the form stands without it. */
export function RolePicker(props: RolePickerProps) {
  const t = useMessages();
  return (
    <Suspense fallback={<p className="hint">{t.app.loading}</p>}>
      <Search {...props} />
    </Suspense>
  );
}

function Search({ onChoose }: RolePickerProps) {
  const t = useMessages();
  const { form } = usePartMessages('desk');
  const [query, setQuery] = useState('');
  const found = useRoleSearch(query, RESULTS_SHOWN);
  return (
    <>
      <RoleCombobox
        query={query}
        found={found}
        onQuery={setQuery}
        onChoose={({ id, title }) => onChoose({ kind: 'role', roleId: id }, title)}
        takesFocus={false}
      />
      <NotHere
        query={query}
        nearest={found.results.length > 0 ? found.results : found.nearest}
        onlyShareWords={found.results.length === 0}
        onStartFrom={({ id }, title) => onChoose({ kind: 'role', roleId: id, title }, title)}
        onDescribed={(description) => onChoose({ kind: 'own', description }, description.title)}
        submit={form.takeRole}
      />
      <Disclosure summary={t.find.paste}>
        <PasteWork
          onPart={(roleId, part) =>
            onChoose({ kind: 'part', roleId, part }, indexEntry(roleId)?.title ?? roleId)
          }
          submit={form.takeRole}
        />
      </Disclosure>
    </>
  );
}
