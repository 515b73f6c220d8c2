import type { PreviewRow } from '@/desk/rows/preview';
import { usePartMessages } from '@/i18n/messages';
import type { BringBack, Previews } from '@/desk/state/backupActions';

/** Names shown of each kind; the count says the rest. */
const NAMES_SHOWN = 12;

function Names({ title, rows }: { title: string; rows: readonly PreviewRow[] }) {
  const t = usePartMessages('desk');
  if (rows.length === 0) return null;
  const shown = rows.slice(0, NAMES_SHOWN).map(({ name }) => name);
  const more = rows.length - shown.length;
  return (
    <li>
      <strong>{title}</strong> {t.backup.names(shown, more)}
    </li>
  );
}

/** What a backup will do to clients and sessions, by count and by name. */
export function Preview({ previews, how }: { previews: Previews; how: BringBack }) {
  const t = usePartMessages('desk');
  const words = t.backup.preview;
  if (how === 'merge') {
    const { clients, sessions } = previews.merge;
    const united = clients.kept.filter(({ versionsAdded }) => versionsAdded > 0);
    const planned = clients.kept.filter(({ stepsAdded }) => stepsAdded > 0);
    return (
      <ul className="preview">
        <Names title={words.added(clients.added.length)} rows={clients.added} />
        <Names title={words.updated(clients.updated.length)} rows={clients.updated} />
        <Names title={words.kept(clients.kept.length)} rows={clients.kept} />
        <Names title={words.versions(united.length)} rows={united} />
        <Names title={words.steps(planned.length)} rows={planned} />
        <li>{words.same(clients.same.length)}</li>
        <li>
          {words.sessionsMerge(
            sessions.added.length,
            sessions.updated.length,
            sessions.kept.length + sessions.same.length,
          )}
        </li>
      </ul>
    );
  }
  const { clients, sessions } = previews.replace;
  return (
    <ul className="preview">
      <Names title={words.removed(clients.removed.length)} rows={clients.removed} />
      <Names title={words.changed(clients.changed.length)} rows={clients.changed} />
      <Names title={words.added(clients.added.length)} rows={clients.added} />
      <li>{words.same(clients.same.length)}</li>
      <li>
        {words.sessionsReplace(
          sessions.removed.length,
          sessions.changed.length,
          sessions.added.length,
        )}
      </li>
    </ul>
  );
}
