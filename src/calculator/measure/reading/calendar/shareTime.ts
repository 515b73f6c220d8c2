import type { Stretch } from './workingTime';

/**
 * Minutes of working time that belong to each entry: where several run at once, each has its equal
 * part of that time. Together they have exactly the working time in which any of them runs.
 */
export function sharedMinutes(entries: readonly Stretch[], working: readonly Stretch[]): number[] {
  const turns = new Map<number, { entries: number; working: number }>();
  const turnAt = (at: number) => {
    const turn = turns.get(at) ?? { entries: 0, working: 0 };
    turns.set(at, turn);
    return turn;
  };
  for (const { start, end } of entries) {
    turnAt(start).entries += 1;
    turnAt(end).entries -= 1;
  }
  for (const { start, end } of working) {
    turnAt(start).working += 1;
    turnAt(end).working -= 1;
  }
  // What an entry that ran from the beginning would have by each turn: an entry has the difference.
  const had = new Map<number, number>();
  let [sum, running, isWorking, before] = [0, 0, 0, 0];
  for (const at of [...turns.keys()].sort((a, b) => a - b)) {
    if (running > 0 && isWorking > 0) sum += (at - before) / running;
    had.set(at, sum);
    const turn = turns.get(at)!;
    running += turn.entries;
    isWorking += turn.working;
    before = at;
  }
  return entries.map(({ start, end }) => had.get(end)! - had.get(start)!);
}
