import { usePartMessages } from '@/i18n/messages';
import { DESK, type DeskPlace } from '@/desk/state/address';
import { useDesk } from '@/desk/state/desk';
import type { ReactNode } from 'react';
import { DeskFrame } from './DeskFrame';
import { ClientPage, ProgressPage, ReportPage, SessionPage } from './places';
import { TableView } from './TableView';

type ClientAddress = Extract<DeskPlace, { clientId: string }>;

interface ClientPlaceProps {
  place: ClientAddress;
  calculator: ReactNode;
}

/** One client's views, once they are open. */
export function ClientPlace({ place, calculator }: ClientPlaceProps) {
  const t = usePartMessages('desk');
  const isOpen = useDesk((state) => state.client?.id === place.clientId);
  const unknown = useDesk((state) => state.openFailed === place.clientId);
  if (!isOpen) {
    return (
      <DeskFrame>
        {unknown ? (
          <a href={DESK}>{t.nav.backToDesk}</a>
        ) : (
          <p className="placeholder">{t.opening}</p>
        )}
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
