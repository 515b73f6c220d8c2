import { useStore, type Notice, type NoticeContent, type State } from './store';

let nextId = 1;

/** Is what a notice speaks of still on screen? */
const isCurrent =
  ({ arrival }: Pick<State, 'arrival'>) =>
  ({ about }: Notice) =>
    about === undefined || about === arrival;

/** The notices that are true of what is on screen. */
export const currentNotices = (notices: readonly Notice[], arrival: number): Notice[] =>
  notices.filter(isCurrent({ arrival }));

/** Is there anything to tell? */
export const hasNotices = (state: State): boolean => state.notices.some(isCurrent(state));

/**
 * Tells the person something; the same content is not told twice at once. What is `aboutScreen`
 * goes when something else comes on screen, and when it is taken back.
 */
export function notify(content: NoticeContent, aboutScreen = false): void {
  const state = useStore.getState();
  const current = currentNotices(state.notices, state.arrival);
  const told = current.some(
    ({ id: _, about: __, ...known }) => JSON.stringify(known) === JSON.stringify(content),
  );
  if (told) return;
  const notice: Notice = { ...content, id: nextId };
  if (aboutScreen) notice.about = state.arrival;
  useStore.setState({ notices: [...current, notice] });
  nextId += 1;
}

/** What was told is no longer so. */
export function withdraw(...kinds: NoticeContent['kind'][]): void {
  const { notices } = useStore.getState();
  if (!notices.some(({ kind }) => kinds.includes(kind))) return;
  useStore.setState({ notices: notices.filter(({ kind }) => !kinds.includes(kind)) });
}

export function dismissNotice(id: number): void {
  const { notices } = useStore.getState();
  useStore.setState({ notices: notices.filter((notice) => notice.id !== id) });
}
