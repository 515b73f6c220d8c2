import { useLayoutEffect } from 'react';
import type { DeskPlace } from '@/desk/state/address';
import { useDesk, type DeskState } from '@/desk/state/desk';
import { usePartMessages, type PartMessages } from '@/i18n/messages';

type Words = PartMessages<'desk'>;

function ofClient(t: Words, place: DeskPlace & { clientId: string }, desk: DeskState): string {
  if (desk.openFailed === place.clientId) {
    const listed = desk.clients.find(({ id }) => id === place.clientId);
    return listed?.name ?? t.pages.noClient;
  }
  const { client, sessions } = desk;
  if (client?.id !== place.clientId) return '';
  switch (place.view) {
    case 'progress':
      return t.progress.title(client.name);
    case 'report':
      return t.pages.report(client.name);
    case 'session': {
      const session = sessions.find(({ id }) => id === place.part);
      return session ? t.session.head(client.name, session.name) : t.session.unknown;
    }
    default:
      return client.name;
  }
}

/** What is on screen, in the words that head it; empty while it opens. */
function shownPage(t: Words, place: DeskPlace, desk: DeskState): string {
  if (desk.status === 'failed') return t.closed.title;
  if ('clientId' in place) return ofClient(t, place, desk);
  return { list: t.clients.title, backup: t.backup.title, group: t.group.title }[place.view];
}

/**
 * The document's title names what the desk shows; a client's name stays on this machine. In the
 * layout's turn: the report and the table, which put their own in its place, come after it.
 */
export function useDeskTitle(place: DeskPlace): void {
  const t = usePartMessages('desk');
  const page = useDesk((desk) => shownPage(t, place, desk));
  useLayoutEffect(() => {
    document.title = [page, t.pageTitle].filter(Boolean).join(' · ');
  }, [t, page, place.view]);
  useLayoutEffect(() => () => void (document.title = t.calculatorTitle), [t]);
}
