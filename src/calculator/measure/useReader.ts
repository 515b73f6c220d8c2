import { useEffect, useRef, useState } from 'react';
import { CalendarError, type CalendarProblem } from './reading/calendar/blocks';
import type { CalendarReading } from './reading/calendar/readCalendar';
import { readInWorker } from './readInWorker';
import type { ReadRequest } from './readRequest';

/** How far reading is. */
export type ReaderStatus =
  | { kind: 'idle' | 'cancelled' }
  | { kind: 'reading'; share: number }
  | { kind: 'failed'; problem: CalendarProblem };

/** What was read last, with what it was read for; a file that cannot be read changes nothing of it. */
export interface Read {
  request: ReadRequest;
  reading: CalendarReading;
}

export interface Reader {
  status: ReaderStatus;
  last: Read | null;
  start: (request: ReadRequest) => void;
  cancel: () => void;
}

/** Reads in the background, one thing at a time; what was asked for before is dropped. */
export function useReader(): Reader {
  const [status, setStatus] = useState<ReaderStatus>({ kind: 'idle' });
  const [last, setLast] = useState<Read | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = (request: ReadRequest) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const tell = (next: ReaderStatus) => {
      if (!signal.aborted) setStatus(next);
    };
    tell({ kind: 'reading', share: 0 });
    readInWorker(request, { signal, onProgress: (share) => tell({ kind: 'reading', share }) }).then(
      (reading) => {
        if (!signal.aborted) setLast({ request, reading });
        tell({ kind: 'idle' });
      },
      (error: unknown) => {
        const problem = error instanceof CalendarError ? error.problem : 'notRead';
        tell({ kind: 'failed', problem });
      },
    );
  };
  const cancel = () => {
    running.current?.abort();
    setStatus({ kind: 'cancelled' });
  };
  return { status, last, start, cancel };
}
