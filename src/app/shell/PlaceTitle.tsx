import { createContext, use, useEffect } from 'react';
import { useMessages } from '@/i18n/messages';
import { titleOf } from '@/profile/baseProfile';
import { useStore } from '@/store/store';
import type { View } from '../places';

const Before = createContext('');

/** What the document's title begins with: on the desk, whose page it is. */
export const TitleBefore = Before.Provider;

/**
 * The heading of the page, where reading goes on after another place was chosen, and the document's
 * title. Of the first place the header has the role in sight already.
 */
export function PlaceTitle({ view }: { view: View }) {
  const t = useMessages();
  const role = useStore((state) => titleOf(state.role, state.profile));
  const before = use(Before);
  const { tab, title } = t.places[view];
  useEffect(() => {
    document.title = before + t.shell.documentTitle(tab, role, t.app.name);
  }, [t, before, tab, role]);
  return (
    <h1
      id="place-title"
      tabIndex={-1}
      className={view === 'score' ? 'visually-hidden' : 'place-title'}
    >
      {view === 'score' ? role : title}
    </h1>
  );
}
