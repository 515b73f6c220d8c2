import { useState } from 'react';
import { indexEntry } from '@/data/library';
import type { ImportedClients, ImportError } from '@/desk/rows/importClients';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { addImported, readTable } from '@/desk/state/importActions';
import { DataTable } from '@/ui/DataTable';
import { Disclosure } from '@/ui/Disclosure';
import { FileButton } from '@/ui/FileButton';
import { useLongWork } from './useLongWork';
import { WorkProgress } from './WorkProgress';

const ROWS_SHOWN = 50;

interface ErrorsProps {
  errors: readonly ImportError[];
  notListed: number;
}

function Errors({ errors, notListed }: ErrorsProps) {
  const t = usePartMessages('desk');
  if (errors.length === 0) return null;
  const hidden = Math.max(0, errors.length - ROWS_SHOWN) + notListed;
  return (
    <div role="alert">
      <p className="problem">{t.table.errors(errors.length + notListed)}</p>
      <ul className="import-errors">
        {errors.slice(0, ROWS_SHOWN).map((error, index) => (
          <li key={index}>{t.table.error(error.line, t.table.kinds[error.kind], error.value)}</li>
        ))}
      </ul>
      {hidden > 0 && <p>{t.table.more(hidden)}</p>}
    </div>
  );
}

type Found = Extract<ImportedClients, { ok: true }>;

/** Clients from a table of tasks: what was understood, what was not and in which line, then add. */
export function ImportTable() {
  const t = usePartMessages('desk');
  const m = useMessages();
  const { running, run, cancel } = useLongWork();
  const [table, setTable] = useState<ImportedClients | null>(null);
  const [said, setSaid] = useState('');
  const read = async (file: File) => {
    setSaid('');
    setTable(null);
    const found = await run((work) => readTable(file, work));
    if (typeof found === 'string') setSaid(t.table.outcome[found]);
    else setTable(found);
  };
  const add = async ({ clients }: Found) => {
    const done = await run((work) => addImported(clients, work));
    setSaid(done === 'done' ? t.table.added(clients.length) : t.table.outcome[done]);
    if (done === 'done') setTable(null);
  };
  const roleOf = (id: string | null) => (id && indexEntry(id)?.title) || t.table.ownRole;
  return (
    <>
      <Disclosure summary={t.table.formatTitle}>
        <p>{t.table.format}</p>
        <pre className="sample">{t.table.sample}</pre>
      </Disclosure>
      <FileButton
        label={t.table.open}
        accept=".csv,text/csv,text/plain"
        disabled={running !== null}
        onFile={(file) => void read(file)}
      />
      <WorkProgress running={running} label={t.backup.working} onCancel={cancel} />
      {table && !table.ok && (
        <p className="callout problem" role="alert">
          {table.reason === 'columnsMissing' && t.table.columnsMissing(table.missing)}
          {table.reason === 'tooLarge' && t.table.tooLarge(table.most / 1e6)}
          {table.reason === 'empty' && t.table.empty}
        </p>
      )}
      {table?.ok && (
        <>
          <Errors errors={table.errors} notListed={table.errorsNotListed} />
          {table.clients.length > 0 && (
            <>
              <DataTable
                caption={t.table.preview}
                head={[t.form.name, t.table.role, t.table.tasks, t.form.tags]}
                numeric={[2]}
                rows={table.clients.slice(0, ROWS_SHOWN).map((client, index) => ({
                  key: String(index),
                  cells: [
                    client.name,
                    roleOf(client.roleId),
                    client.tasks.length,
                    m.format.list(client.tags),
                  ],
                }))}
              />
              {table.clients.length > ROWS_SHOWN && (
                <p>{t.table.more(table.clients.length - ROWS_SHOWN)}</p>
              )}
              <button
                type="button"
                className="primary"
                disabled={running !== null}
                onClick={() => void add(table)}
              >
                {t.table.add(table.clients.length)}
              </button>
            </>
          )}
        </>
      )}
      <p role="status">{said}</p>
    </>
  );
}
