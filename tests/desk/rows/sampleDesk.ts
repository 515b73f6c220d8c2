import type { Role } from '@/data/schema';
import type { Client, DeskContent, LogEntry, Session, Work } from '@/desk/rows/model';
import { stampOf } from '@/profile/baseStamp';
import { NO_SETTINGS } from '@/desk/rows/schema';
import { baseProfile } from '@/profile/baseProfile';
import type { PlanStep } from '@/profile/plan';
import type { Profile } from '@/profile/schema';
import type { Version } from '@/profile/versions';
import { backend } from '../../golden/inputs';

/** Invented people, and obviously so: nobody is called "Sample client 17". */

const DAY_MS = 86_400_000;
const START = Date.parse('2026-01-05T09:00:00.000Z');

/** Day `day` of the sample, as ISO date and time. */
export const sampleDate = (day: number): string => new Date(START + day * DAY_MS).toISOString();

/** The base with a tenth of each hour given to the first task, so that clients differ. */
export function sampleProfile(number: number, role: Role = backend): Profile {
  const base = baseProfile(role);
  const moved = number % 10;
  const [first, second, ...rest] = base.tasks;
  const tasks = [
    { ...first!, time: first!.time + moved / 10 },
    { ...second!, time: second!.time - moved / 10 },
    ...rest,
  ];
  return { ...base, tasks, growth: (number % 5) - 2 };
}

const sampleStep = (number: number): PlanStep => ({
  id: `step-${number}`,
  text: `Sample step ${number}`,
  due: number === 3 ? '2026-06-30' : null,
  doneAt: number % 2 === 0 ? sampleDate(number) : null,
});

export function sampleWork(number: number): Work {
  return {
    client: { ...sampleProfile(number), plan: [1, 2, 3].map(sampleStep) },
    coach: number % 2 === 0 ? sampleProfile(number + 1) : null,
    reasons: { growth: `Sample reason ${number}` },
    base: stampOf(backend),
  };
}

const sampleVersion = (number: number): Version => ({
  id: `version-${number}`,
  name: `Sample version ${number}`,
  savedAt: sampleDate(number),
  profile: sampleProfile(number),
});

export function sampleClient(number: number, changes: Partial<Client> = {}): Client {
  return {
    id: `client-${number}`,
    name: `Sample client ${number}`,
    contact: `sample-${number}@example.org`,
    tags: [`group ${number % 7}`, number % 2 === 0 ? 'even' : 'odd'],
    notes: `Sample notes ${number}. `.repeat(10),
    work: sampleWork(number),
    versions: [sampleVersion(1), sampleVersion(2)],
    createdAt: sampleDate(0),
    changedAt: sampleDate(number % 300),
    revision: 0,
    deletedAt: null,
    ...changes,
  };
}

const sampleEntry = (number: number): LogEntry => ({
  at: sampleDate(number),
  reader: 'client',
  path: 'growth',
  from: 0,
  to: 1,
  scoreBefore: 40 + number / 100,
  scoreAfter: 40 + (number + 1) / 100,
});

export function sampleSession(
  clientId: string,
  number: number,
  changes: Partial<Session> = {},
): Session {
  return {
    id: `${clientId}-session-${number}`,
    clientId,
    name: `Sample session ${number}`,
    heldAt: sampleDate(number * 14),
    notes: `Sample notes of session ${number}. `.repeat(10),
    work: sampleWork(number),
    log: Array.from({ length: 20 }, (_, index) => sampleEntry(index)),
    changedAt: sampleDate(number * 14),
    revision: 0,
    ...changes,
  };
}

/** `clients` clients with `sessions` sessions each. */
export function sampleDesk(clients: number, sessions: number): DeskContent {
  const people = Array.from({ length: clients }, (_, index) => sampleClient(index + 1));
  const talks = people.flatMap(({ id }) =>
    Array.from({ length: sessions }, (_, index) => sampleSession(id, index + 1)),
  );
  return {
    clients: people,
    sessions: talks,
    settings: { ...NO_SETTINGS, coachName: 'Sample coach' },
  };
}
