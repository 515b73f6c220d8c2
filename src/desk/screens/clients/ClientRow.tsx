import { memo } from 'react';
import type { Client } from '@/desk/rows/model';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { addressOf } from '@/desk/state/address';
import { deleteClient } from '@/desk/state/clientActions';
import { bothScores } from '@/desk/state/scores';
import { StatusBadge } from '@/ui/StatusBadge';
import { TagList } from '@/ui/TagList';
import { roleTitleOf } from './clientRows';

/** One client of the list: who, what they do, where they stand, when that last changed. */
export const ClientRow = memo(function ClientRow({ client }: { client: Client }) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const { client: own, low, high, lowZone, highZone } = bothScores(client.work);
  const range = t.scoreRange(m.format.fixed(low), m.format.fixed(high));
  const zones = t.scoreRange(m.zones[lowZone].name, m.zones[highZone].name);
  return (
    <li className="client-row">
      <div className="client-who">
        <a className="client-name" href={addressOf(client.id)}>
          {client.name}
        </a>
        <span className="hint">{roleTitleOf(client)}</span>
        <TagList tags={client.tags} label={t.clients.tagsOf(client.name)} />
      </div>
      <StatusBadge tone={own.zone}>{t.scoreAndZone(range, zones)}</StatusBadge>
      <span className="hint">{t.clients.changed(client.changedAt)}</span>
      <button
        type="button"
        className="quiet"
        aria-label={t.clients.remove(client.name)}
        onClick={() => void deleteClient(client)}
      >
        {t.clients.removeShort}
      </button>
    </li>
  );
});
