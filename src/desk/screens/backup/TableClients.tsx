import { useMemo, useState } from 'react';
import { indexEntry } from '@/data/library';
import type { ImportedClient } from '@/desk/rows/importClients';
import { useDesk } from '@/desk/state/desk';
import { knownAmong } from '@/desk/state/importActions';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { ChoiceField } from '@/ui/ChoiceField';
import { DataTable } from '@/ui/DataTable';

const SHOWN = 50;

interface TableClientsProps {
  clients: readonly ImportedClient[];
  disabled: boolean;
  onAdd: (update: boolean) => void;
}

/** The clients of a table as they were understood, and what to do with those that are known. */
export function TableClients({ clients, disabled, onAdd }: TableClientsProps) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const listed = useDesk((state) => state.clients);
  const { known, several } = useMemo(() => knownAmong(clients, listed), [clients, listed]);
  const [how, setHow] = useState<'update' | 'anew'>('update');
  const update = known > 0 && how === 'update';
  const taken = clients.length - several.length;
  const roleOf = (id: string | null) => (id && indexEntry(id)?.title) || t.table.ownRole;
  return (
    <>
      <DataTable
        caption={t.table.preview}
        head={[t.form.name, t.table.role, t.table.tasks, t.form.tags]}
        numeric={[2]}
        rows={clients.slice(0, SHOWN).map((client, index) => ({
          key: String(index),
          cells: [
            client.name,
            roleOf(client.roleId),
            client.tasks.length || t.table.usualWeek,
            m.format.list(client.tags),
          ],
        }))}
      />
      {clients.length > SHOWN && <p>{t.table.more(clients.length - SHOWN)}</p>}
      {known > 0 && (
        <ChoiceField
          legend={t.table.known(known)}
          value={how}
          options={[
            { value: 'update', label: t.table.update },
            { value: 'anew', label: t.table.anew },
          ]}
          onChange={setHow}
        />
      )}
      {update && several.length > 0 && <p className="callout">{t.table.several(several)}</p>}
      <button
        type="button"
        className="primary"
        disabled={disabled || (update && taken === 0)}
        onClick={() => onAdd(update)}
      >
        {update ? t.table.takeOver(taken) : t.table.add(clients.length)}
      </button>
    </>
  );
}
