import type { MouseEvent, ReactNode } from 'react';
import { addressOf, goTo } from '@/desk/state/address';
import { useDesk } from '@/desk/state/desk';
import { ClientBanner } from './ClientBanner';
import { DeskNotices } from './DeskNotices';

/** A section's own address would leave the desk: it is put behind the client's. */
function stayAtDesk(event: MouseEvent): void {
  const link = (event.target as Element).closest('a[href^="#"]');
  const section = link?.getAttribute('href')?.slice(1) ?? '';
  const { client } = useDesk.getState();
  // What is no section, such as a role, is followed as anywhere.
  if (section === '' || section.startsWith('desk') || section.includes('=') || !client) return;
  event.preventDefault();
  if (section === 'report') {
    event.stopPropagation(); // the person's own report has another way back
    goTo(addressOf(client.id, 'report'));
    return;
  }
  goTo(addressOf(client.id, 'table', section));
  const target = document.getElementById(section);
  if (target && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target?.focus({ preventScroll: true });
}

/** The whole calculator with the client's reading, or the coach's, on screen. */
export function TableView({ calculator }: { calculator: ReactNode }) {
  return (
    <div onClickCapture={stayAtDesk}>
      <div className="table-top">
        <ClientBanner />
        <DeskNotices />
      </div>
      {calculator}
    </div>
  );
}
