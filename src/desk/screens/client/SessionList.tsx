import type { Client, Session } from '@/desk/rows/model';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { isOpen, planOf } from '@/profile/plan';
import { addressOf } from '@/desk/state/address';
import { useDesk } from '@/desk/state/desk';
import { bothScores } from '@/desk/state/scores';
import { deleteSession, putBackSession } from '@/desk/state/sessionActions';
import { sessionUnderWay } from '@/desk/state/work';
import { StartForm } from './StartForm';

interface SessionListProps {
  client: Client;
  sessions: readonly Session[];
}

function SessionRow({ session, underWay }: { session: Session; underWay: boolean }) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const { low, high } = bothScores(session.work);
  const steps = planOf(session.work.client);
  const done = steps.filter((step) => !isOpen(step)).length;
  return (
    <li className="session-row">
      <div>
        <a href={addressOf(session.clientId, 'session', session.id)}>
          {underWay ? t.client.goOn(session.name) : session.name}
        </a>
        <p className="hint">
          {t.client.sessionLine(
            m.format.date(session.heldAt),
            t.scoreRange(m.format.fixed(low), m.format.fixed(high)),
          )}
          {steps.length > 0 && ` ${t.client.stepsDone(done, steps.length)}`}
          {!session.finishedAt && ` ${t.client.notFinished}`}
        </p>
      </div>
      <button
        type="button"
        className="quiet"
        aria-label={t.client.removeSession(session.name)}
        onClick={() => void deleteSession(session.id)}
      >
        {t.client.removeSessionShort}
      </button>
    </li>
  );
}

/** The client's conversations, newest first. */
export function SessionList({ client, sessions }: SessionListProps) {
  const t = usePartMessages('desk');
  const underWay = sessionUnderWay(sessions);
  return (
    <>
      <StartForm key={sessions.length} client={client} sessions={sessions} />
      {underWay && <p className="hint">{t.client.underWayHint}</p>}
      {sessions.length === 0 && <p>{t.client.noSessions}</p>}
      <ul className="session-rows" aria-label={t.client.sessions}>
        {[...sessions].reverse().map((session) => (
          <SessionRow key={session.id} session={session} underWay={session === underWay} />
        ))}
      </ul>
      <DeletedSessions />
    </>
  );
}

/** Sessions deleted on this visit, with the way back. */
function DeletedSessions() {
  const t = usePartMessages('desk');
  const deleted = useDesk((state) => state.deletedSessions);
  return (
    <div role="status">
      {deleted.map((session) => (
        <p className="desk-notice" key={session.id}>
          <span>{t.client.sessionDeleted(session.name)}</span>
          <button
            type="button"
            autoFocus
            aria-label={t.clients.undoFor(session.name)}
            onClick={() => void putBackSession(session)}
          >
            {t.clients.undo}
          </button>
        </p>
      ))}
    </div>
  );
}
