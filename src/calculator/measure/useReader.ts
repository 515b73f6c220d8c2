import { useEffect, useRef, useState } from 'react';
import type { EncodingChoice, TableEncoding } from '@/profile/tableText';
import { CalendarError, type CalendarProblem } from './reading/calendar/blocks';
import { readInWorker } from './readInWorker';
import { UnclearLetters, type ReadKind, type Readings, type Requests } from './readRequest';

/** How far reading is. */
export type ReaderStatus =
  | { kind: 'idle' | 'cancelled' }
  | { kind: 'reading'; share: number }
  | { kind: 'failed'; problem: CalendarProblem }
  | { kind: 'asks'; choices: readonly EncodingChoice[] };

/** What was read last, with what it was read for; a file that cannot be read changes nothing of it. */
export interface Read<K extends ReadKind> {
  request: Requests[K];
  reading: Readings[K];
}

export interface Reader<K extends ReadKind> {
  status: ReaderStatus;
  last: Read<K> | null;
  start: (request: Requests[K]) => void;
  cancel: () => void;
  /** Says how the letters are written; what was asked for last is read that way. */
  chooseEncoding: (encoding: TableEncoding) => void;
}

/** Reads in the background, one thing at a time; what was asked for before is dropped. */
export function useReader<K extends ReadKind>(): Reader<K> {
  const [status, setStatus] = useState<ReaderStatus>({ kind: 'idle' });
  const [last, setLast] = useState<Read<K> | null>(null);
  const asked = useRef<Requests[K] | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = (request: Requests[K]) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    asked.current = request;
    const { signal } = controller;
    const tell = (next: ReaderStatus) => {
      if (!signal.aborted) setStatus(next);
    };
    tell({ kind: 'reading', share: 0 });
    readInWorker<K>(request, {
      signal,
      onProgress: (share) => tell({ kind: 'reading', share }),
    }).then(
      (reading) => {
        if (!signal.aborted) setLast({ request, reading });
        tell({ kind: 'idle' });
      },
      (error: unknown) => {
        if (error instanceof UnclearLetters) return tell({ kind: 'asks', choices: error.choices });
        const problem = error instanceof CalendarError ? error.problem : 'notRead';
        tell({ kind: 'failed', problem });
      },
    );
  };
  const cancel = () => {
    running.current?.abort();
    setStatus({ kind: 'cancelled' });
  };
  const chooseEncoding = (encoding: TableEncoding) => {
    if (asked.current) start({ ...asked.current, encoding });
  };
  return { status, last, start, cancel, chooseEncoding };
}
