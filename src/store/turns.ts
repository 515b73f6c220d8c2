import { useStore } from './store';

/** What was asked for last, however it was asked for: a link, a role, a file, a version. */
let latest = 0;

/** Is what was asked for then still what is wanted? */
export type IsWanted = () => boolean;

/**
 * To be called when something is asked for that takes the screen. What comes slowly is shown only
 * while it is wanted: neither over what was asked for later, nor over another client's screen.
 */
export function takeTurn(): IsWanted {
  const turn = (latest += 1);
  const { atDesk } = useStore.getState();
  return () => turn === latest && useStore.getState().atDesk === atDesk;
}
