import { useEffect, useRef, useState } from 'react';
import type { LongWork } from '@/desk/rows/slices';

export interface Running {
  /** 0 … 1; null = not known yet. */
  share: number | null;
}

/** Runs one long work at a time, with its progress and a way to cancel it. */
export function useLongWork() {
  const [running, setRunning] = useState<Running | null>(null);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  /** The work's result; 'cancelled' when it was; 'failed' when it broke. */
  const run = async <T>(
    work: (work: LongWork) => Promise<T>,
  ): Promise<T | 'cancelled' | 'failed'> => {
    const abort = new AbortController();
    controller.current = abort;
    setRunning({ share: null });
    const onProgress = (done: number, total: number) =>
      setRunning({ share: total > 0 ? done / total : null });
    try {
      return await work({ signal: abort.signal, onProgress });
    } catch {
      return abort.signal.aborted ? 'cancelled' : 'failed';
    } finally {
      setRunning(null);
    }
  };
  return { running, run, cancel: () => controller.current?.abort() };
}
