import type { Profile, ProfileTask } from '@/profile/schema';
import type { Step } from './loggedStep';
import { pathOf, percentByTask } from '@/profile/inputPaths';
import type { InputPath } from './model';

/** Times are kept in tenths; what rounding to them moves is nobody's doing. */
const ROUNDING_PERCENT = 0.15;
/** Binary noise of percentages. */
const NOISE_PERCENT = 1e-9;

interface Move {
  task: ProfileTask;
  path: InputPath;
  /** Percent of the week; null = the task was not there, or is not any more. */
  from: number | null;
  to: number | null;
}

const sizeOf = ({ from, to }: Move) => (to ?? 0) - (from ?? 0);
const isStructural = ({ from, to }: Move) => from === null || to === null;

/** Size of a change relative to what was there; from or to 0 beats everything. */
function relativeSize({ from, to }: Move): number {
  return Math.abs(Math.log((to ?? 0) / (from ?? 0)));
}

function movesOf(before: Profile, after: Profile): Move[] {
  const [was, is] = [percentByTask(before), percentByTask(after)];
  const tasks = new Map([...before.tasks, ...after.tasks].map((task) => [task.id, task]));
  return [...tasks.values()].flatMap((task) => {
    const [from, to] = [was.get(task.id) ?? null, is.get(task.id) ?? null];
    const field = from === null || to === null ? 'whole' : 'time';
    const move = { task, path: pathOf({ of: 'task', id: task.id, field }), from, to };
    return isStructural(move) || Math.abs(sizeOf(move)) > NOISE_PERCENT ? [move] : [];
  });
}

/** Do all the others go the other way, none further than this one, rounding aside? */
function leads(move: Move, moves: readonly Move[]): boolean {
  return moves.every((other) => {
    if (other === move) return true;
    const against = -Math.sign(sizeOf(move)) * sizeOf(other);
    const most = Math.abs(sizeOf(move)) + ROUNDING_PERCENT;
    return against > -ROUNDING_PERCENT && against <= most;
  });
}

/**
 * The one move that the others follow: it goes up while they all go down, or the other way round.
 * `moved` names it where the caller knows; of two tasks that traded time the one with the larger
 * relative change leads. Null when several moved by themselves, so that all have to be listed.
 */
function leadOf(moves: readonly Move[], moved: InputPath | undefined): Move | null {
  const structural = moves.filter(isStructural);
  const leading = moves.filter((move) => leads(move, moves));
  if (structural.length > 0) {
    return structural.length === 1 && leading.includes(structural[0]!) ? structural[0]! : null;
  }
  const named = leading.find((move) => move.path === moved);
  return named ?? leading.sort((a, b) => relativeSize(b) - relativeSize(a))[0] ?? null;
}

/** The week of `after` with the task scores of `before`, where it had the task. */
function withOldScores(before: Profile, after: Profile): Profile {
  const scores = new Map(before.tasks.map((task) => [task.id, task.score]));
  const tasks = after.tasks.map((task) => ({ ...task, score: scores.get(task.id) ?? task.score }));
  return { ...before, tasks };
}

/** One move of a week in which nothing leads: as weights, so that each can be taken alone. */
function moveAlone(profile: Profile, { task, to }: Move): Profile {
  const others = profile.tasks.filter((each) => each.id !== task.id);
  if (to === null) return { ...profile, tasks: others };
  const there = profile.tasks.find((each) => each.id === task.id) ?? task;
  return { ...profile, tasks: [...others, { ...there, time: to }] };
}

/**
 * The steps of the week from one profile to the next: the leading one alone where the others only
 * kept the week whole, else each of them, gains first and larger ones before smaller ones.
 */
export function weekSteps(before: Profile, after: Profile, moved?: InputPath): Step[] {
  const moves = movesOf(before, after);
  if (moves.length === 0) return [];
  const target = withOldScores(before, after);
  const step = ({ path, task, from, to }: Move, to_: Profile): Step => ({
    path,
    task: task.name,
    from,
    to,
    after: to_,
  });
  const lead = leadOf(moves, moved);
  if (lead) return [step(lead, target)];
  const times = percentByTask(before);
  const tasks = before.tasks.map((task) => ({ ...task, time: times.get(task.id)! }));
  let profile: Profile = { ...before, tasks };
  // Gains first: the week is never empty on the way.
  const inOrder = [...moves].sort((a, b) => sizeOf(b) - sizeOf(a));
  return inOrder.map((move, index) => {
    profile = moveAlone(profile, move);
    return step(move, index === inOrder.length - 1 ? target : profile);
  });
}
