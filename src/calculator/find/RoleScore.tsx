import type { IndexEntry } from '@/data/indexCodec';
import { zoneOf } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { StatusBadge } from '@/ui/StatusBadge';

/** Score and zone of a role of the library. */
export function RoleScore({ role }: { role: IndexEntry }) {
  const t = useMessages();
  const zone = zoneOf(role.shown);
  return (
    <StatusBadge tone={zone}>{`${t.format.fixed(role.shown)} ${t.zones[zone].name}`}</StatusBadge>
  );
}
