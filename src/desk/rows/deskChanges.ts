/**
 * What another tab did to the desk; `everything` = read all of it again. `cleared`, only of this tab:
 * the database was gone and is empty now.
 */
export interface DeskChange {
  kind: 'client' | 'session' | 'settings' | 'everything' | 'cleared';
  id?: string;
}

const NAME = 'personal-ai-risk/desk';
const KINDS: readonly unknown[] = ['client', 'session', 'settings', 'everything'];

type Listener = (change: DeskChange) => void;
const listeners = new Set<Listener>();

/** One channel per tab: what a channel sends it does not hear itself. */
let channel: BroadcastChannel | null = null;

function hear({ data }: MessageEvent<unknown>): void {
  const { kind, id } = (data ?? {}) as Partial<DeskChange>;
  if (!KINDS.includes(kind)) return;
  const change = { kind, ...(typeof id === 'string' ? { id } : {}) } as DeskChange;
  tellThisTab(change);
}

function openChannel(): BroadcastChannel | null {
  try {
    channel ??= new BroadcastChannel(NAME);
  } catch {
    return null; // Storage denied, old browsers: revisions still keep tabs from overwriting.
  }
  channel.onmessage = hear;
  return channel;
}

/** Tells other tabs, not this one. */
export function tellOtherTabs(change: DeskChange): void {
  openChannel()?.postMessage(change);
}

/** Tells this tab, when something outside of it took the database away. */
export function tellThisTab(change: DeskChange): void {
  for (const listen of [...listeners]) listen(change);
}

/** Calls back when another tab changed the desk. Returns the way to stop listening. */
export function onDeskChanged(listen: Listener): () => void {
  listeners.add(listen);
  openChannel();
  return () => {
    listeners.delete(listen);
    if (listeners.size > 0) return;
    channel?.close();
    channel = null;
  };
}
