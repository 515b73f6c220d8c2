import fc from 'fast-check';
import type { Client, DeskContent, Session, Work } from '@/desk/rows/model';
import { NO_SETTINGS } from '@/desk/rows/schema';
import { withPlan } from '@/profile/plan';
import type { Version } from '@/profile/versions';
import { sampleClient, sampleDate, sampleProfile, sampleSession, sampleWork } from './sampleDesk';

const profile = sampleProfile(1);

export function version(id: string, day: number): Version {
  return { id, name: `saved on day ${day}`, savedAt: sampleDate(day), profile };
}

const planned = (work: Work, steps: number[]): Work => ({
  ...work,
  client: withPlan(
    work.client,
    steps.map((id) => ({ id: `s${id}`, text: `Sample step ${id}`, due: null, doneAt: null })),
  ),
});

/** A day that no other desk uses: a tie is decided by whose desk it is, so it is left out here. */
const dayOf = (desk: number) => fc.nat({ max: 8 }).map((day) => 3 * day + desk);

const arbitraryClient = (desk: number): fc.Arbitrary<Client> =>
  fc
    .record({
      number: fc.nat({ max: 4 }),
      day: dayOf(desk),
      deleted: fc.boolean(),
      versions: fc.uniqueArray(fc.record({ id: fc.nat({ max: 5 }), day: dayOf(desk) }), {
        selector: (each) => each.id,
      }),
      steps: fc.uniqueArray(fc.nat({ max: 5 })),
    })
    .map(({ number, day, deleted, versions, steps }) =>
      sampleClient(number, {
        changedAt: sampleDate(day),
        notes: `desk ${desk}, day ${day}`,
        deletedAt: deleted ? sampleDate(day) : null,
        work: planned(sampleWork(number), steps),
        versions: versions.map((each) => version(`v${each.id}`, each.day)),
      }),
    );

const arbitrarySession = (desk: number): fc.Arbitrary<Session> =>
  fc.record({ number: fc.nat({ max: 4 }), day: dayOf(desk) }).map(({ number, day }) =>
    sampleSession('client-1', number, {
      changedAt: sampleDate(day),
      notes: `desk ${desk}, day ${day}`,
    }),
  );

const unique = <T extends { id: string }>(row: fc.Arbitrary<T>) =>
  fc.uniqueArray(row, { selector: (each) => each.id, maxLength: 5 });

export const arbitraryDesk = (desk: number): fc.Arbitrary<DeskContent> =>
  fc.record({
    clients: unique(arbitraryClient(desk)),
    sessions: unique(arbitrarySession(desk)),
    settings: fc.constant(NO_SETTINGS),
  });

export function deskOf(clients: Client[], sessions: Session[] = []): DeskContent {
  return { clients, sessions, settings: NO_SETTINGS };
}
