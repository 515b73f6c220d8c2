import { useState } from 'react';
import type { ImportedClients } from '@/desk/rows/importClients';
import type { TableEncoding } from '@/profile/tableText';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { addImported, readTable } from '@/desk/state/importActions';
import { Disclosure } from '@/ui/Disclosure';
import { FileButton } from '@/ui/FileButton';
import { QuickQuestion } from '@/ui/QuickQuestion';
import { TableClients } from './TableClients';
import { TableErrors } from './TableErrors';
import { useLongWork } from './useLongWork';
import { WorkProgress } from './WorkProgress';

type Found = Extract<ImportedClients, { ok: true }>;
type Refused = Extract<ImportedClients, { ok: false }>;

interface RefusedTableProps {
  table: Refused;
  onEncoding: (encoding: TableEncoding) => void;
}

/** Why a table could not be read; where only its letters are in doubt, one choice is enough. */
function RefusedTable({ table, onEncoding }: RefusedTableProps) {
  const t = usePartMessages('desk');
  const { letters } = t.table;
  if (table.reason === 'encoding') {
    return (
      <QuickQuestion
        question={letters.ask}
        otherwise={letters.none}
        answers={table.choices.map(({ encoding, names }) => ({
          value: encoding,
          label: letters.choice(letters.encodings[encoding], names),
        }))}
        onAnswer={onEncoding}
      />
    );
  }
  return (
    <p className="callout problem" role="alert">
      {table.reason === 'columnsMissing' && t.table.columnsMissing(table.missing)}
      {table.reason === 'tooLarge' && t.table.tooLarge(table.most / 1e6)}
      {(table.reason === 'empty' || table.reason === 'noRows' || table.reason === 'noText') &&
        t.table[table.reason]}
    </p>
  );
}

/** Clients from a table of tasks: what was understood, what was not and in which line, then add. */
export function ImportTable() {
  const t = usePartMessages('desk');
  const m = useMessages();
  const { running, run, cancel } = useLongWork();
  const [file, setFile] = useState<File | null>(null);
  const [table, setTable] = useState<ImportedClients | null>(null);
  const [said, setSaid] = useState('');
  const read = async (chosen: File, encoding: TableEncoding | null) => {
    setSaid('');
    setTable(null);
    setFile(chosen);
    const found = await run((work) => readTable(chosen, work, encoding));
    if (typeof found === 'string') setSaid(t.table.outcome[found]);
    else setTable(found);
  };
  const add = async ({ clients }: Found, update: boolean) => {
    const versionName = t.table.versionName(m.format.date(new Date().toISOString()));
    const done = await run((work) => addImported(clients, work, { update, versionName }));
    if (typeof done === 'string') return setSaid(t.table.outcome[done]);
    const leftOut = done.several.length > 0 ? ` ${t.table.several(done.several)}` : '';
    setSaid(t.table.done(done) + leftOut);
    setTable(null);
  };
  return (
    <>
      <Disclosure summary={t.table.formatTitle}>
        <p>{t.table.format}</p>
        <p>{t.table.numbers}</p>
        <pre className="sample" tabIndex={0} role="group" aria-label={t.table.formatTitle}>
          {t.table.sample}
        </pre>
      </Disclosure>
      <FileButton
        label={t.table.open}
        accept=".csv,text/csv,text/plain"
        disabled={running !== null}
        onFile={(chosen) => void read(chosen, null)}
      />
      <WorkProgress running={running} label={t.backup.working} onCancel={cancel} />
      {table && !table.ok && file && (
        <RefusedTable table={table} onEncoding={(encoding) => void read(file, encoding)} />
      )}
      {table?.ok && (
        <>
          <TableErrors errors={table.errors} notListed={table.errorsNotListed} />
          {table.clients.length > 0 && (
            <TableClients
              clients={table.clients}
              disabled={running !== null}
              onAdd={(update) => void add(table, update)}
            />
          )}
        </>
      )}
      <p role="status">{said}</p>
    </>
  );
}
