/** How long work is followed and stopped; a cancelled one rejects with the signal's reason. */
export interface LongWork {
  signal?: AbortSignal;
  /** `done` of `total` steps, both whole numbers; the unit is the work's own. */
  onProgress?: (done: number, total: number) => void;
}

/** Half of a frame: what is left belongs to the page. */
const SLICE_MS = 8;

/** Lets the browser paint and hear clicks before work goes on. */
export function breathe(): Promise<void> {
  // Not by timer: those are held back to one per second in a tab behind another.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does one step per item, pausing whenever a slice of about 8 ms is used up, so that the page stays
 * alive. `total` is how many items there will be, for the progress. Rejects with the signal's reason
 * when cancelled.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  total: number,
  step: (item: T) => void,
  { signal, onProgress }: LongWork = {},
): Promise<void> {
  signal?.throwIfAborted();
  let until = performance.now() + SLICE_MS;
  let done = 0;
  for (const item of items) {
    step(item);
    done += 1;
    if (performance.now() < until) continue;
    onProgress?.(Math.min(done, total), total);
    await breathe();
    signal?.throwIfAborted();
    until = performance.now() + SLICE_MS;
  }
  onProgress?.(total, total);
}

/** Counts the steps of a long transaction, and ends it when it is cancelled. */
export class Progress {
  #done = 0;
  constructor(
    readonly work: LongWork,
    readonly total: number,
  ) {}
  add(steps: number): void {
    this.work.signal?.throwIfAborted();
    this.#done += steps;
    this.work.onProgress?.(this.#done, this.total);
  }
}
