import { Suspense, useEffect, type ReactNode } from 'react';
import { closeClient, openClient } from '@/desk/state/clientOnScreen';
import { useDesk } from '@/desk/state/desk';
import { deskFailed, openTheDesk } from '@/desk/state/openDesk';
import { usePartMessages } from '@/i18n/messages';
import { ClientPlace } from './ClientPlace';
import { DeskFrame } from './DeskFrame';
import { ClosedDesk } from './ClosedDesk';
import { BackupPlace, ClientsPlace, GroupPlace } from './places';
import { useDeskPlace } from './useDeskPlace';
import { useDeskTitle } from './useDeskTitle';
import './desk.css';

/** The coach's desk: what the address names, once the database is open. */
export function DeskApp({ calculator }: { calculator: ReactNode }) {
  const t = usePartMessages('desk');
  const place = useDeskPlace();
  useDeskTitle(place);
  const status = useDesk((state) => state.status);
  const clientId = 'clientId' in place ? place.clientId : null;
  useEffect(() => {
    void openTheDesk();
    return closeClient;
  }, []);
  useEffect(() => {
    if (status !== 'ready') return;
    if (clientId === null) closeClient();
    else openClient(clientId).catch(deskFailed);
  }, [status, clientId]);
  if (status === 'failed') return <ClosedDesk />;
  const waiting = <p className="placeholder">{t.opening}</p>;
  if (status !== 'ready') return <DeskFrame>{waiting}</DeskFrame>;
  return (
    <Suspense fallback={<DeskFrame>{waiting}</DeskFrame>}>
      {place.view === 'list' && <ClientsPlace />}
      {place.view === 'backup' && <BackupPlace part={place.part} />}
      {place.view === 'group' && <GroupPlace />}
      {'clientId' in place && (
        <ClientPlace key={place.clientId} place={place} calculator={calculator} />
      )}
    </Suspense>
  );
}
