import { LIMITS } from '@/profile/format';
import { savedName } from '@/profile/names';
import { isOpen, planOf, withPlan, type PlanStep } from '@/profile/plan';
import { bySessionOrder } from './sessionOrder';
import { DESK_LIMITS } from './limits';
import type { Client, DeskContent, Session } from './model';
import { list, object, orElse, Unreadable, type ReadPart } from './readParts';
import { dateOrNull, id } from './scalarParts';

/** What release 1 kept with each session: steps of the client's plan since. */
export interface Goal {
  id: string;
  text: string;
  /** ISO date and time at which it was ticked; null = open. */
  doneAt: string | null;
}

/** A goal of no words is none. */
const words: ReadPart<string> = (value, field, note) => {
  if (typeof value !== 'string') {
    throw new Unreadable(field, value === undefined ? 'missing' : 'wrongKind');
  }
  const said = savedName(value);
  if (said === '') throw new Unreadable(field, 'missing');
  if (said.length > DESK_LIMITS.goalCharacters) note(field, 'partChanged', 'tooLong');
  return said.slice(0, DESK_LIMITS.goalCharacters).trimEnd();
};

const goal = object<Goal>({ id, text: words, doneAt: orElse(dateOrNull, null) });
const goals = orElse(
  list(goal, DESK_LIMITS.goals, (each) => each.id),
  [],
);

/** The goals of a session of release 1 as steps; a session of today has none. */
export const goalSteps: ReadPart<PlanStep[]> = (value, field, note) =>
  value === undefined
    ? []
    : goals(value, field, note).map(({ id: of, text, doneAt }) => ({
        id: of,
        text,
        due: null,
        doneAt,
      }));

const same = (a: PlanStep, b: PlanStep) =>
  a.text === b.text && a.doneAt === b.doneAt && a.due === b.due;

/** All steps of both, none lost: what has the id of another one gets an id of its own. */
export function gatherSteps(known: readonly PlanStep[], more: readonly PlanStep[]): PlanStep[] {
  const byId = new Map(known.map((step) => [step.id, step]));
  for (const step of more) {
    let of = step.id;
    for (let number = 2; byId.has(of) && !same(byId.get(of)!, step); number += 1) {
      const end = `~${number}`;
      of = `${step.id.slice(0, LIMITS.idCharacters - end.length)}${end}`;
    }
    byId.set(of, { ...step, id: of });
  }
  return [...byId.values()];
}

/** As many steps as a profile holds: the oldest that are done go first, then the oldest. */
function withinLimit(steps: PlanStep[]): PlanStep[] {
  const done = steps.filter((step) => !isOpen(step));
  const surplus = Math.max(0, steps.length - LIMITS.planSteps);
  const gone = new Set(done.slice(0, surplus));
  return steps.filter((step) => !gone.has(step)).slice(-LIMITS.planSteps);
}

/**
 * A client's plan as it stood at the end of each session and as it stands now, from what each
 * session agreed, oldest first. Every step is at least in the plan of its own session.
 */
export function plansFrom(agreed: readonly (readonly PlanStep[])[]): {
  then: PlanStep[][];
  now: PlanStep[];
} {
  let now: PlanStep[] = [];
  const then = agreed.map((steps) => {
    const all = gatherSteps(now, steps);
    now = withinLimit(all);
    return all.slice(-LIMITS.planSteps);
  });
  return { then, now };
}

/** A row whose client's reading has this plan. */
export const planned = <R extends Client | Session>(row: R, plan: readonly PlanStep[]): R => ({
  ...row,
  work: { ...row.work, client: withPlan(row.work.client, plan) },
});

/** A desk of release 1, each session with its own goals as plan, as a desk of today. */
export function gatherPlans({ clients, sessions, settings }: DeskContent): DeskContent {
  const plans = new Map<string, PlanStep[]>();
  const now = new Map<string, PlanStep[]>();
  const byClient = new Map<string, Session[]>();
  for (const session of [...sessions].sort(bySessionOrder)) {
    byClient.set(session.clientId, [...(byClient.get(session.clientId) ?? []), session]);
  }
  for (const [clientId, theirs] of byClient) {
    const from = plansFrom(theirs.map(({ work }) => planOf(work.client)));
    theirs.forEach((session, at) => plans.set(session.id, from.then[at]!));
    now.set(clientId, from.now);
  }
  return {
    clients: clients.map((client) => planned(client, now.get(client.id) ?? [])),
    sessions: sessions.map((session) => planned(session, plans.get(session.id)!)),
    settings,
  };
}
