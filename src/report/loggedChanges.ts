import { sumAnyOrder } from '@/engine';
import type { InputPath } from '@/profile/baseStamp';
import type { ReportedStep } from './given';

/** What a session did to one input by one reader, from its first value to its last. */
export interface LoggedChange {
  path: InputPath;
  reader: ReportedStep['reader'];
  task: string | undefined;
  from: number | null;
  to: number | null;
  /** Points that its steps moved the score by, exactly, as they happened. */
  points: number;
}

/** The log with all steps on one input as one; what came back to where it was stays away. */
export function loggedChanges(log: readonly ReportedStep[]): LoggedChange[] {
  const byInput = new Map<string, ReportedStep[]>();
  for (const entry of log) {
    const key = `${entry.reader} ${entry.path}`;
    byInput.set(key, [...(byInput.get(key) ?? []), entry]);
  }
  return [...byInput.values()]
    .map((entries) => {
      const [first, last] = [entries[0]!, entries.at(-1)!];
      const points = sumAnyOrder(entries.map((each) => each.scoreAfter - each.scoreBefore));
      const { path, reader } = first;
      return { path, reader, task: last.task, from: first.from, to: last.to, points };
    })
    .filter(({ from, to, points }) => from !== to || Math.abs(points) > 0.05);
}
