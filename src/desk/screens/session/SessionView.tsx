import type { ReactNode } from 'react';
import { usePartMessages } from '@/i18n/messages';
import { addressOf } from '@/desk/state/address';
import { useDesk } from '@/desk/state/desk';
import { sessionUnderWay } from '@/desk/state/work';
import { ViewHeading } from '@/ui/ViewHeading';
import { EndPage } from './EndPage';
import { Presenter } from './Presenter';
import './sessionMode.css';

interface SessionViewProps {
  sessionId: string;
  /** What the desk has to tell. */
  notices: ReactNode;
  /** Takes the plan and the appointment to a calendar. */
  calendar: ReactNode;
}

/** Session mode: one question at a time, large, for a screen that two people look at. */
export function SessionView({ sessionId, notices, calendar }: SessionViewProps) {
  const t = usePartMessages('desk');
  const client = useDesk((state) => state.client)!;
  const sessions = useDesk((state) => state.sessions);
  const session = sessions.find(({ id }) => id === sessionId);
  const underWay = session !== undefined && sessionUnderWay(sessions) === session;
  return (
    <div className="presenter">
      <header className="presenter-head">
        <p>{session ? t.session.head(client.name, session.name) : client.name}</p>
        <nav className="button-row" aria-label={t.nav.label}>
          {underWay && <a href={addressOf(client.id, 'table')}>{t.session.table}</a>}
          <a href={addressOf(client.id)}>{t.session.leave}</a>
        </nav>
      </header>
      <main>
        {notices}
        {session === undefined && <ViewHeading>{t.session.unknown}</ViewHeading>}
        {session && underWay && <Presenter session={session} calendar={calendar} />}
        {session && !underWay && (
          <EndPage
            session={session}
            underWay={false}
            latest={session === sessions.at(-1)}
            calendar={calendar}
          />
        )}
      </main>
    </div>
  );
}
