import { MODIFIERS, totalOf } from '@/engine';
import { timeWords } from '@/i18n/timeWords';
import type { ReportGiven } from './given';
import type { ReportResults } from './reportResults';
import type { ReportWords } from './useReportWords';

export interface ChangeWords {
  /** What the change reaches. */
  lead: string;
  /** One line for each move of time. */
  moves: string[];
  /** What it comes to, what else it takes, and what the arithmetic does not say. */
  rest: string[];
}

/** The smallest change to the next zone in words, with so many moves of time at most. */
export function changeWords(
  { t, words }: ReportWords,
  { profile: { tasks, hoursPerWeek } }: Pick<ReportGiven, 'profile'>,
  { change, result: { inputs } }: ReportResults,
  most = Infinity,
): ChangeWords {
  if (!change) return { lead: words.change.green, moves: [], rest: [] };
  const { target, plan } = change;
  const aim = t.zones[target].name;
  const zone = t.zones[plan.zone].name;
  const time = (points: number) => timeWords(t, points, hoursPerWeek);
  const nameOf = (id: string) => tasks.find((task) => task.id === id)!.name;
  const lead = plan.reachable
    ? t.moves.inReach(aim, time(plan.points))
    : t.moves.outOfReach(aim, plan.shown, zone);
  const moves = plan.moves
    .slice(0, most)
    .map(({ from, to, points }) => t.moves.move(time(points), nameOf(from), nameOf(to)));
  const left = plan.moves.length - moves.length;
  if (left > 0) moves.push(words.change.more(left));
  const rest =
    moves.length === 0
      ? [t.moves.noGain]
      : [t.moves.total(time(plan.points), t.moves.hours(hoursPerWeek), plan.shown, zone)];
  if (plan.beyond) rest.push(beyondWords());
  return { lead, moves, rest: [...rest, t.moves.caveat] };

  function beyondWords(): string {
    const { needed, utmost } = plan.beyond!;
    if (!needed) return t.moves.beyondNone(aim, utmost.shown, t.zones[utmost.zone].name);
    const totals = {
      evidence: totalOf(inputs.evidence),
      barriers: totalOf(inputs.barriers),
      growth: inputs.growth,
    };
    const steps = MODIFIERS.filter((axis) => needed[axis] > 0).map((axis) =>
      t.moves.beyondStep(t.groups[axis], needed[axis], totals[axis], totals[axis] + needed[axis]),
    );
    return t.moves.beyondSteps(aim, steps);
  }
}
