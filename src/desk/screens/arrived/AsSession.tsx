import { useState } from 'react';
import type { Client } from '@/desk/rows/model';
import { addressOf, goTo } from '@/desk/state/address';
import { takeArrived, type ArrivedFile } from '@/desk/state/arrivedFile';
import { theDesk, useDesk } from '@/desk/state/desk';
import { usePartMessages } from '@/i18n/messages';
import { SelectField } from '@/ui/SelectField';
import { ArrivedDifferences } from './ArrivedDifferences';

interface AsSessionProps {
  arrived: ArrivedFile;
  /** Whose file it is; null = asked here. */
  client: Client | null;
  onDone: () => void;
}

const byName = (a: Client, b: Client) => a.name.localeCompare(b.name);

/** A file becomes a new session of a client on the desk, once what differs was looked at. */
export function AsSession({ arrived, client: given, onDone }: AsSessionProps) {
  const t = usePartMessages('desk');
  const clients = useDesk((state) => state.clients);
  const [id, setId] = useState('');
  const [problem, setProblem] = useState('');
  const client = given ?? clients.find((each) => each.id === id) ?? null;
  const take = async () => {
    if (!client) return setProblem(t.arrived.chooseProblem);
    const held = (await theDesk().sessionsOf(client.id)).length;
    const session = await takeArrived(arrived, client.id, {
      sessionName: t.arrived.sessionName(held + 1),
      versionName: t.arrived.versionName(new Date().toISOString()),
    });
    if (typeof session === 'string') return setProblem(t.arrived.notTaken[session]);
    onDone();
    goTo(addressOf(client.id, 'session', session.id));
  };
  return (
    <>
      {!given && (
        <SelectField
          label={t.arrived.client}
          labelShown={t.arrived.client}
          value={id}
          options={[
            { value: '', label: t.arrived.choose },
            ...[...clients].sort(byName).map(({ id: value, name }) => ({ value, label: name })),
          ]}
          onChange={(next) => {
            setId(next);
            setProblem('');
          }}
        />
      )}
      {client && <ArrivedDifferences arrived={arrived} client={client} />}
      {problem !== '' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <div className="button-row">
        <button type="button" className="primary" onClick={() => void take()}>
          {t.arrived.take}
        </button>
        <button type="button" onClick={onDone}>
          {t.form.cancel}
        </button>
      </div>
    </>
  );
}
