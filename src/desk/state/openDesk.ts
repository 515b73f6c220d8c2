import { DeskError, onDeskChanged, openDesk } from '../rows/database';
import { bringBackMemory } from './bringBackMemory';
import { setDesk, useDesk } from './desk';
import { followOtherTabs } from './otherTabs';
import { leaveBehind, replayLeftBehind } from './leftBehind';
import { readDesk } from './readDesk';
import { isUnsaved } from './rows';
import { writeNow } from './writing';

/** Deleted clients are kept this long, for an undo in another tab or on the same day. */
const KEEP_DELETED_MS = 24 * 3600 * 1000;

let started = false;

/** Whether there is time for the write or not: what it does not reach is written the next time. */
function writeAndLeave(): void {
  void writeNow(); // first: the session's log catches up
  leaveBehind();
}

function writeWhenLeaving(): void {
  window.addEventListener('pagehide', writeAndLeave);
  document.addEventListener('visibilitychange', () => document.hidden && writeAndLeave());
  window.addEventListener('beforeunload', (event) => {
    const { saving, conflict } = useDesk.getState();
    if (isUnsaved() && (saving === 'full' || saving === 'failed' || conflict))
      event.preventDefault();
  });
}

/** The desk cannot be read (any more): says why in place of its pages. */
export function deskFailed(error: unknown): void {
  const failure = error instanceof DeskError ? error.kind : 'failed';
  useDesk.setState({ status: 'failed', failure });
}

/** Opens the desk once; later calls do nothing while it is open. */
export async function openTheDesk(): Promise<void> {
  const { status } = useDesk.getState();
  if (status === 'opening' || status === 'ready') return;
  useDesk.setState({ status: 'opening', failure: null });
  try {
    const desk = await openDesk();
    setDesk(desk);
    await desk.purgeDeleted(new Date(Date.now() - KEEP_DELETED_MS).toISOString());
    await replayLeftBehind().catch(() => {}); // it is tried again when the client is opened
    await readDesk();
    useDesk.setState({ status: 'ready' });
  } catch (error) {
    deskFailed(error);
    return;
  }
  if (started) return;
  started = true;
  onDeskChanged(({ kind }) => {
    const follow = kind === 'cleared' ? bringBackMemory : followOtherTabs;
    follow().catch((error: unknown) => {
      // What is unsaved stays on screen: its own write says what is the matter.
      if (!isUnsaved()) deskFailed(error);
    });
  });
  writeWhenLeaving();
}
