import type { IndexEntry } from '@/data/indexCodec';
import { useMessages } from '@/i18n/messages';
import { Disclosure } from '@/ui/Disclosure';
import { loadable } from '@/ui/loadable';

const OwnRoleForm = loadable(async () => (await import('./OwnRoleForm')).OwnRoleForm);

const NEAREST_SHOWN = 4;

interface NotHereProps {
  /** What was typed: the title to keep. */
  query: string;
  results: readonly IndexEntry[];
  /** Starts from a role of the library under the person's own title. */
  onStartFrom: (role: IndexEntry, title: string) => void;
  onDone: () => void;
}

/** "My role is not here": start from the nearest role, or describe it. */
export function NotHere({ query, results, onStartFrom, onDone }: NotHereProps) {
  const t = useMessages();
  const title = query.trim();
  const nearest = results.slice(0, NEAREST_SHOWN);
  return (
    <Disclosure summary={t.find.notHere}>
      {title !== '' && nearest.length > 0 && (
        <>
          <p>{t.find.nearest(title)}</p>
          <div className="button-row">
            {nearest.map((role) => (
              <button key={role.id} type="button" onClick={() => onStartFrom(role, title)}>
                {t.find.startFrom(role.title)}
              </button>
            ))}
          </div>
        </>
      )}
      <h3>{t.find.ownTitle}</h3>
      <p>{t.find.ownIntro}</p>
      <OwnRoleForm title={title} onDone={onDone} />
    </Disclosure>
  );
}
