import { usePartMessages } from '@/i18n/messages';
import { DESK, type DeskPlace } from '@/desk/state/address';
import { openClient } from '@/desk/state/clientOnScreen';
import { useDesk } from '@/desk/state/desk';
import { deskFailed } from '@/desk/state/openDesk';
import type { ReactNode } from 'react';
import { DeskFrame } from './DeskFrame';
import { ClientPage, ProgressPage, ReportPage, SessionPage } from './places';
import { TableView } from './TableView';

type ClientAddress = Extract<DeskPlace, { clientId: string }>;

interface ClientPlaceProps {
  place: ClientAddress;
  calculator: ReactNode;
}

/** The client did not come on screen; one who is on the desk all the same can be tried again. */
function NotOpen({ id }: { id: string }) {
  const t = usePartMessages('desk');
  const listed = useDesk((state) => state.clients.some((each) => each.id === id));
  return (
    <div className="button-row">
      {listed && (
        <button
          type="button"
          className="primary"
          onClick={() => void openClient(id).catch(deskFailed)}
        >
          {t.closed.again}
        </button>
      )}
      <a href={DESK}>{t.nav.backToDesk}</a>
    </div>
  );
}

/** One client's views, once they are open. */
export function ClientPlace({ place, calculator }: ClientPlaceProps) {
  const t = usePartMessages('desk');
  const isOpen = useDesk((state) => state.client?.id === place.clientId);
  const notOpen = useDesk((state) => state.openFailed === place.clientId);
  if (!isOpen) {
    return (
      <DeskFrame>
        {notOpen ? <NotOpen id={place.clientId} /> : <p className="placeholder">{t.opening}</p>}
      </DeskFrame>
    );
  }
  switch (place.view) {
    case 'client':
      return <ClientPage />;
    case 'progress':
      return <ProgressPage />;
    case 'report':
      return <ReportPage />;
    case 'session':
      return <SessionPage id={place.part} key={place.part} />;
    default:
      return <TableView calculator={calculator} />;
  }
}
