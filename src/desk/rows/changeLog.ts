import { assess, toOneDecimal } from '@/engine';
import { profileInputs } from '@/profile/baseProfile';
import type { Profile } from '@/profile/schema';
import { LEVEL_INPUTS, levelOf, pathOf, withLevel } from '@/profile/inputPaths';
import { DESK_LIMITS } from './limits';
import type { InputPath, LogEntry, Reader } from './model';
import type { Step } from './loggedStep';
import { weekSteps } from './weekSteps';

function scoreSteps(before: Profile, after: Profile): Step[] {
  let profile = before;
  return after.tasks.flatMap(({ id, name, score }) => {
    const was = before.tasks.find((task) => task.id === id);
    if (!was || was.score === score) return [];
    const tasks = profile.tasks.map((task) => (task.id === id ? { ...task, score } : task));
    profile = { ...profile, tasks };
    const path = pathOf({ of: 'task', id, field: 'score' });
    return [{ path, task: name, from: was.score, to: score, after: profile }];
  });
}

function levelSteps(before: Profile, after: Profile): Step[] {
  let profile = before;
  return LEVEL_INPUTS.flatMap((input) => {
    const [from, to] = [levelOf(before, input), levelOf(after, input)];
    if (from === to) return [];
    profile = withLevel(profile, input, to);
    return [{ path: pathOf(input), from, to, after: profile }];
  });
}

/** Score 0 … 100 of a profile, unrounded. */
const scoreOf = (profile: Profile): number => assess(profileInputs(profile)).score;

const shown = (value: number | null) => (value === null ? null : toOneDecimal(value));

/**
 * What a person changed from one state of a profile to the next, one entry per input, in the order
 * week, task scores, dimensions, growth. Each entry's scores stand before and after its own step,
 * with all earlier ones done, so that `scoreAfter − scoreBefore` adds up to the whole change.
 * Times are percent of the week with one decimal; where one task's time moved and the others made
 * room, only that one is listed (`weekSteps`); `moved` says which, where the caller knows.
 * Buckets, names and skills do not move the score and are not listed.
 * Throws `EngineInputError` for a profile that cannot be scored.
 */
export function logSteps(
  before: Profile,
  after: Profile,
  reader: Reader,
  at: string,
  moved?: InputPath,
): LogEntry[] {
  const week = weekSteps(before, after, moved);
  const afterWeek = week.at(-1)?.after ?? before;
  const scores = scoreSteps(afterWeek, after);
  const levels = levelSteps(scores.at(-1)?.after ?? afterWeek, after);
  let scoreBefore = scoreOf(before);
  return [...week, ...scores, ...levels].flatMap((step) => {
    const { path, task } = step;
    const scoreAfter = scoreOf(step.after);
    const scored = { scoreBefore, scoreAfter };
    const values = { from: shown(step.from), to: shown(step.to) };
    if (values.from === values.to && scoreBefore === scoreAfter) return [];
    scoreBefore = scoreAfter;
    return [{ at, reader, path, ...(task === undefined ? {} : { task }), ...values, ...scored }];
  });
}

/** Entries of one input no further apart than this are one drag. */
const DRAG_PAUSE_MS = 3000;

function isSameDrag(last: LogEntry | undefined, next: LogEntry): last is LogEntry {
  if (!last || last.path !== next.path || last.reader !== next.reader) return false;
  const pause = Date.parse(next.at) - Date.parse(last.at);
  return last.to === next.from && pause >= 0 && pause <= DRAG_PAUSE_MS;
}

const saysNothing = ({ from, to, scoreBefore, scoreAfter }: LogEntry) =>
  from === to && scoreBefore === scoreAfter;

/**
 * The log with new entries. One that goes on where the last one of the same input and reader
 * stopped, within three seconds, joins it; one that came back to its beginning goes. Beyond the
 * limit the oldest entries go.
 */
export function mergeLog(log: readonly LogEntry[], entries: readonly LogEntry[]): LogEntry[] {
  const merged = [...log];
  for (const entry of entries) {
    const last = merged.at(-1);
    if (!isSameDrag(last, entry)) {
      merged.push(entry);
      continue;
    }
    const joined = { ...entry, from: last.from, scoreBefore: last.scoreBefore };
    merged.pop();
    if (!saysNothing(joined)) merged.push(joined);
  }
  return merged.slice(-DESK_LIMITS.logEntries);
}
