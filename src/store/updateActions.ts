import { notify } from './notices';

let take: (() => void) | null = null;

/** Tells that a newer version waits, and how it is taken up; nothing happens by itself. */
export function offerUpdate(takeUp: () => void): void {
  take = takeUp;
  notify({ kind: 'update' });
}

/** Takes the newer version up: the page loads again, with saved work as it is. */
export function takeUpdate(): void {
  take?.();
}
