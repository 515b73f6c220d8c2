import type { IndexEntry } from '@/data/indexCodec';
import { useMessages } from '@/i18n/messages';
import { isSeen, plainName } from '@/profile/names';
import type { OwnRoleDescription } from '@/store/openRole';
import { Disclosure } from '@/ui/Disclosure';
import { loadable } from '@/ui/loadable';

const OwnRoleForm = loadable(async () => (await import('./OwnRoleForm')).OwnRoleForm);

const NEAREST_SHOWN = 4;

interface NotHereProps {
  /** What was typed: the title to keep. */
  query: string;
  nearest: readonly IndexEntry[];
  /** True where the nearest do not match the title: they have a word of it. */
  onlyShareWords: boolean;
  /** Starts from a role of the library under the person's own title. */
  onStartFrom: (role: IndexEntry, title: string) => void;
  onDescribed: (description: OwnRoleDescription) => Promise<void> | void;
  /** What the description is submitted for, where that is not the person's own result. */
  submit?: string;
}

/** "My role is not here": start from the nearest role, or describe it. */
export function NotHere(props: NotHereProps) {
  const { query, nearest, onlyShareWords, onStartFrom, onDescribed, submit } = props;
  const t = useMessages();
  const title = plainName(query);
  return (
    <Disclosure summary={t.find.notHere}>
      {isSeen(title) && nearest.length > 0 && (
        <>
          {onlyShareWords && <p>{t.find.shareWords}</p>}
          <p>{t.find.nearest(title)}</p>
          <div className="button-row">
            {nearest.slice(0, NEAREST_SHOWN).map((role) => (
              <button key={role.id} type="button" onClick={() => onStartFrom(role, title)}>
                {t.find.startFrom(role.title)}
              </button>
            ))}
          </div>
        </>
      )}
      <h3>{t.find.ownTitle}</h3>
      <p>{t.find.ownIntro}</p>
      <OwnRoleForm title={title} onDescribed={onDescribed} submit={submit ?? t.find.start} />
    </Disclosure>
  );
}
