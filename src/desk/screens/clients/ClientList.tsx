import { useDeferredValue, useState } from 'react';
import { usePartMessages } from '@/i18n/messages';
import { useDesk } from '@/desk/state/desk';
import { SelectField } from '@/ui/SelectField';
import { ClientRow } from './ClientRow';
import { SORTS, tagsOf, wantedClients, type Sort } from './clientRows';

/** Rows at first, and each further time: five hundred at once would make typing slow. */
const STEP = 40;

/** The clients by search, tag and order. */
export function ClientList() {
  const t = usePartMessages('desk');
  const clients = useDesk((state) => state.clients);
  const [query, setQuery] = useState('');
  const [tag, setTag] = useState('');
  const [sort, setSort] = useState<Sort>('changed');
  const [most, setMost] = useState(STEP);
  const wanted = useDeferredValue(query);
  const found = wantedClients(clients, { query: wanted, tag, sort });
  const tags = tagsOf(clients);
  const search = (next: string) => {
    setQuery(next);
    setMost(STEP);
  };
  return (
    <>
      <div className="fields toolbar" role="search">
        <label className="field client-search">
          <span>{t.clients.search}</span>
          <input
            type="search"
            autoComplete="off"
            value={query}
            onChange={(event) => search(event.target.value)}
          />
        </label>
        {tags.length > 0 && (
          <SelectField
            label={t.clients.tag}
            labelShown={t.clients.tag}
            value={tag}
            options={[
              { value: '', label: t.clients.anyTag },
              ...tags.map((each) => ({ value: each, label: each })),
            ]}
            onChange={setTag}
          />
        )}
        <SelectField
          label={t.clients.sort}
          labelShown={t.clients.sort}
          value={sort}
          options={SORTS.map((each) => ({ value: each, label: t.clients.sorts[each] }))}
          onChange={setSort}
        />
      </div>
      <p className="hint" role="status">
        {t.clients.found(found.length, clients.length)}
      </p>
      <ul className="client-rows" aria-label={t.clients.list}>
        {found.slice(0, most).map((client) => (
          <ClientRow key={client.id} client={client} />
        ))}
      </ul>
      {found.length > most && (
        <button type="button" onClick={() => setMost(most + STEP)}>
          {t.clients.more(Math.min(STEP, found.length - most))}
        </button>
      )}
    </>
  );
}
