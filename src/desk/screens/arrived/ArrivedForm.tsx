import { useState } from 'react';
import type { Client } from '@/desk/rows/model';
import type { ArrivedFile } from '@/desk/state/arrivedFile';
import { useDesk } from '@/desk/state/desk';
import { assessmentOfProfile } from '@/desk/state/scores';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { titleOf } from '@/profile/baseProfile';
import { ChoiceField } from '@/ui/ChoiceField';
import { AsNewClient } from './AsNewClient';
import { AsSession } from './AsSession';

interface ArrivedFormProps {
  arrived: ArrivedFile;
  /** What was changed or left out while reading, in words. */
  remarks: readonly string[];
  /** Whose file it is; null = not said yet. */
  client: Client | null;
  onDone: () => void;
}

/** What a client's file holds, and as what it is taken in. */
export function ArrivedForm({ arrived, remarks, client, onDone }: ArrivedFormProps) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const none = useDesk((state) => state.clients.length === 0);
  const [as, setAs] = useState<'new' | 'session'>(client ? 'session' : 'new');
  const { role, profile } = arrived;
  const { shown, zone } = assessmentOfProfile(profile);
  return (
    <div className="desk-form">
      <p>
        <strong>
          {t.arrived.job(titleOf(role, profile), m.format.fixed(shown), m.zones[zone].name)}
        </strong>
      </p>
      {remarks.map((remark) => (
        <p className="hint" key={remark}>
          {remark}
        </p>
      ))}
      {!client && !none && (
        <ChoiceField
          legend={t.arrived.as}
          value={as}
          options={[
            { value: 'new', label: t.arrived.asNew },
            { value: 'session', label: t.arrived.asSession },
          ]}
          onChange={setAs}
        />
      )}
      {as === 'new' ? (
        <AsNewClient arrived={arrived} onDone={onDone} />
      ) : (
        <AsSession arrived={arrived} client={client} onDone={onDone} />
      )}
    </div>
  );
}
