import { LIMITS } from '@/profile/format';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { keepMine, keepMineAsVersion, takeTheirs } from '@/desk/state/conflicts';
import { useDesk } from '@/desk/state/desk';
import { bothScores } from '@/desk/state/scores';

/** Two tabs changed the same client: both states side by side, and what shall become of them. */
export function ConflictNotice() {
  const t = usePartMessages('desk');
  const m = useMessages();
  const client = useDesk((state) => state.client);
  const conflict = useDesk((state) => state.conflict);
  if (!client || !conflict) return null;
  const theirs = conflict.client;
  const score = (of: typeof client) => {
    const { low, high } = bothScores(of.work);
    return t.scoreRange(m.format.fixed(low), m.format.fixed(high));
  };
  const name = t.conflict.versionName(m.format.date(client.changedAt));
  return (
    <div className="desk-notice problem-notice conflict" role="alert">
      <h2>{t.conflict.title}</h2>
      <p>{t.conflict.intro(client.name)}</p>
      <ul>
        <li>{t.conflict.mine(score(client), m.format.date(client.changedAt))}</li>
        {theirs && <li>{t.conflict.theirs(score(theirs), m.format.date(theirs.changedAt))}</li>}
        {theirs === null && <li>{t.conflict.deleted}</li>}
        {theirs === undefined && <li>{t.conflict.session}</li>}
      </ul>
      <div className="button-row">
        {theirs !== null && (
          <button
            type="button"
            className="primary"
            onClick={() => void keepMineAsVersion(name.slice(0, LIMITS.versionNameCharacters))}
          >
            {t.conflict.asVersion}
          </button>
        )}
        <button type="button" onClick={() => void keepMine()}>
          {t.conflict.keepMine}
        </button>
        <button type="button" className="danger" onClick={() => void takeTheirs()}>
          {t.conflict.takeTheirs}
        </button>
      </div>
      <p className="hint">{t.conflict.hint}</p>
    </div>
  );
}
