import { CalendarError } from './reading/calendar/blocks';
import {
  UnclearLetters,
  type ReadAnswer,
  type ReadKind,
  type Readings,
  type Requests,
} from './readRequest';

/** A reader that says nothing for so long is lost in the file. */
const SILENCE_MS = 10_000;

export interface Following {
  signal: AbortSignal;
  /** 0 … 1 */
  onProgress: (share: number) => void;
}

/**
 * Reads files in a worker, so that the page stays alive whatever is in them. Rejects with a
 * `CalendarError`, with `UnclearLetters`, or with the signal's reason when cancelled.
 */
export function readInWorker<K extends ReadKind>(
  request: Requests[K],
  { signal, onProgress }: Following,
): Promise<Readings[K]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
    let silence: ReturnType<typeof setTimeout>;
    const end = (finish: () => void) => {
      clearTimeout(silence);
      worker.terminate();
      finish();
    };
    const fail = (error: unknown) => end(() => reject(error as Error));
    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(() => fail(new CalendarError('tookTooLong')), SILENCE_MS);
    };
    signal.addEventListener('abort', () => fail(signal.reason));
    worker.onerror = () => fail(new CalendarError('notRead'));
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer<K>>) => {
      listen();
      if (data.kind === 'progress') onProgress(data.share);
      else if (data.kind === 'problem') fail(new CalendarError(data.problem));
      else if (data.kind === 'letters') fail(new UnclearLetters(data.choices));
      else end(() => resolve(data.reading));
    };
    listen();
    worker.postMessage(request);
  });
}
