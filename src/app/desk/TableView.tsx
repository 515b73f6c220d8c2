import type { MouseEvent, ReactNode } from 'react';
import { addressOf, goTo } from '@/desk/state/address';
import { useDesk } from '@/desk/state/desk';
import { usePartMessages } from '@/i18n/messages';
import { targetOf } from '../places';
import { ALL_PLACES } from '../shell/AllPlaces';
import { TitleBefore } from '../shell/PlaceTitle';
import { ClientBanner } from './ClientBanner';
import { DeskNotices } from './DeskNotices';

/** A section's own address would leave the desk: it is put behind the client's. */
function stayAtDesk(event: MouseEvent): void {
  const link = (event.target as Element).closest('a[href^="#"]');
  const name = link?.getAttribute('href')?.slice(1) ?? '';
  const { client } = useDesk.getState();
  if (!link || !client) return;
  if (name === 'report') {
    event.preventDefault();
    event.stopPropagation(); // the person's own report has another way back
    goTo(addressOf(client.id, 'report'));
    return;
  }
  // What is neither place nor section, such as a role, is followed as anywhere.
  if (name === '' || !targetOf(name)) return;
  event.preventDefault();
  const page = link.closest(`.${ALL_PLACES}`) ? ['all'] : [];
  goTo(addressOf(client.id, 'table', ...page, name));
}

/** The whole calculator with the client's reading, or the coach's, on screen. */
export function TableView({ calculator }: { calculator: ReactNode }) {
  const t = usePartMessages('desk');
  const client = useDesk((state) => state.client?.name);
  return (
    <div onClickCapture={stayAtDesk}>
      <div className="table-top">
        <ClientBanner />
        <DeskNotices />
      </div>
      <TitleBefore value={client === undefined ? '' : t.pages.table(client)}>
        {calculator}
      </TitleBefore>
    </div>
  );
}
