import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DESK_LIMITS } from '@/desk/rows/limits';
import { merge, mergeClient } from '@/desk/rows/merge';
import type { Client, DeskContent } from '@/desk/rows/model';
import { NO_SETTINGS } from '@/desk/rows/schema';
import { planOf, withPlan } from '@/profile/plan';
import { arbitraryDesk, deskOf, version } from './arbitraryDesk';
import { sampleClient, sampleDate } from './sampleDesk';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

const stepsOf = ({ work }: Client) => [...planOf(work.client)];

/** The same desk whatever the order of its rows. */
const sorted = ({ clients, sessions, settings }: DeskContent) => ({
  clients: clients
    .map((client) => ({
      ...client,
      versions: [...client.versions].sort(byId),
      work: { ...client.work, client: withPlan(client.work.client, stepsOf(client).sort(byId)) },
    }))
    .sort(byId),
  sessions: [...sessions].sort(byId),
  settings,
});

const ids = (rows: readonly { id: string }[]) => new Set(rows.map((row) => row.id));

describe('merging', () => {
  const [one, two, three] = [arbitraryDesk(0), arbitraryDesk(1), arbitraryDesk(2)];

  test('a desk with itself changes nothing', () => {
    fc.assert(
      fc.property(one, (desk) => {
        expect(merge(desk, desk)).toEqual(desk);
      }),
    );
  });

  test('twice is merging once', () => {
    fc.assert(
      fc.property(one, two, (mine, theirs) => {
        const once = merge(mine, theirs);
        expect(merge(once, theirs)).toEqual(once);
      }),
    );
  });

  test('gives the same from either side, and in any order', () => {
    fc.assert(
      fc.property(one, two, three, (a, b, c) => {
        expect(sorted(merge(a, b))).toEqual(sorted(merge(b, a)));
        expect(sorted(merge(merge(a, b), c))).toEqual(sorted(merge(a, merge(b, c))));
      }),
    );
  });

  test('loses no client, session, version or step', () => {
    fc.assert(
      fc.property(one, two, (mine, theirs) => {
        const both = merge(mine, theirs);
        for (const rows of ['clients', 'sessions'] as const) {
          expect(ids(both[rows])).toEqual(ids([...mine[rows], ...theirs[rows]]));
        }
        for (const { id, versions, work } of both.clients) {
          const before = [...mine.clients, ...theirs.clients].filter((client) => client.id === id);
          expect(ids(versions)).toEqual(ids(before.flatMap((client) => client.versions)));
          expect(ids(planOf(work.client))).toEqual(ids(before.flatMap(stepsOf)));
        }
      }),
    );
  });

  test('keeps the later change of every client and session', () => {
    fc.assert(
      fc.property(one, two, (mine, theirs) => {
        const both = merge(mine, theirs);
        for (const row of [...both.clients, ...both.sessions]) {
          const rows = [mine, theirs].flatMap((desk) => [...desk.clients, ...desk.sessions]);
          const latest = rows
            .filter((each) => each.id === row.id)
            .sort((a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt))[0]!;
          expect(row.notes).toBe(latest.notes);
          if ('deletedAt' in row) expect(row.deletedAt).toBe((latest as Client).deletedAt);
        }
      }),
    );
  });

  test('of a step that both know takes the later client’s word', () => {
    const ticked = (day: number, doneAt: string | null) => {
      const client = sampleClient(1, { changedAt: sampleDate(day) });
      const plan = [{ id: 'a', text: 'Sample step', due: null, doneAt }];
      return deskOf([
        { ...client, work: { ...client.work, client: withPlan(client.work.client, plan) } },
      ]);
    };
    const [earlier, later] = [ticked(1, sampleDate(1)), ticked(2, null)];
    expect(stepsOf(merge(earlier, later).clients[0]!)[0]!.doneAt).toBeNull();
    expect(stepsOf(merge(later, earlier).clients[0]!)[0]!.doneAt).toBeNull();
  });

  test('compares moments, not letters', () => {
    const mine = sampleClient(1, { changedAt: '2026-03-01T10:00:00+02:00', notes: 'mine' });
    const theirs = sampleClient(1, { changedAt: '2026-03-01T09:00:00Z', notes: 'theirs' });
    expect(merge(deskOf([mine]), deskOf([theirs])).clients[0]?.notes).toBe('theirs');
  });

  test('beyond the limit lets the oldest versions go', () => {
    const many = (from: number) =>
      Array.from({ length: 30 }, (_, index) => version(`v${from + index}`, from + index));
    const mine = deskOf([sampleClient(1, { versions: many(0) })]);
    const theirs = deskOf([sampleClient(1, { versions: many(30) })]);
    const { versions } = merge(mine, theirs).clients[0]!;
    expect(versions.length).toBe(DESK_LIMITS.versions);
    expect(versions.map((each) => each.id)).toEqual(
      Array.from({ length: 50 }, (_, index) => `v${10 + index}`),
    );
  });

  test('puts versions of both in the order of saving, those of one moment alike from either side', () => {
    const mine = [version('v1', 10), version('v3', 30), version('v6', 40)];
    const theirs = [version('v5', 40), version('v4', 40), version('v2', 20), version('v0', 5)];
    const [one, two] = [mine, theirs].map((versions) => deskOf([sampleClient(1, { versions })]));
    for (const both of [merge(one!, two!), merge(two!, one!)]) {
      const order = both.clients[0]!.versions.map(({ id }) => id);
      expect(order).toEqual(['v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6']);
    }
  });

  test('changes nothing where theirs has only versions that are too old to be kept', () => {
    const full = Array.from({ length: DESK_LIMITS.versions }, (_, index) =>
      version(`v${index}`, 100 + index),
    );
    const mine = sampleClient(1, { versions: full });
    expect(mergeClient(mine, { ...mine, versions: [version('old', 1)] })).toBe(mine);
  });

  test('of a version saved again takes the later one, whose ever it is', () => {
    const [early, late] = [1, 2].map((day) =>
      deskOf([sampleClient(1, { versions: [version('v', day)] })]),
    );
    for (const both of [merge(early!, late!), merge(late!, early!)]) {
      expect(both.clients[0]!.versions).toEqual([version('v', 2)]);
    }
  });

  test('fills in what my settings do not say', () => {
    const settings = { ...NO_SETTINGS, coachName: 'Mine', backedUpAt: null };
    const theirs = { ...NO_SETTINGS, coachName: 'Theirs', coachContact: 'theirs@example.org' };
    const both = merge({ ...deskOf([]), settings }, { ...deskOf([]), settings: theirs });
    expect(both.settings).toEqual({ ...settings, coachContact: 'theirs@example.org' });
  });

  test('takes over their logo where I have none', () => {
    const logo = (own: string | null) => ({
      ...deskOf([]),
      settings: { ...NO_SETTINGS, logo: own },
    });
    expect(merge(logo('mine'), logo('theirs')).settings.logo).toBe('mine');
    expect(merge(logo(null), logo('theirs')).settings.logo).toBe('theirs');
    expect(merge(logo('mine'), logo(null)).settings.logo).toBe('mine');
  });
});

describe('when the last backup was', () => {
  const [one, two] = [sampleClient(1), sampleClient(2)];
  const desk = (clients: Client[], backedUpAt: string | null) => ({
    ...deskOf(clients),
    settings: { ...NO_SETTINGS, backedUpAt },
  });
  const [mine, theirs] = [sampleDate(10), sampleDate(20)];

  test.each([
    ['is theirs, on a desk that had none and of which they have all', [one], null, theirs],
    ['is theirs, on an empty desk', [], null, theirs],
    ['is never, while anybody of mine is not in theirs', [one, two], null, null],
    ['stays mine, where I had one', [one], mine, mine],
  ])('%s', (_, clients, backedUpAt, expected) => {
    const both = merge(desk(clients, backedUpAt), desk([one], theirs));
    expect(both.settings.backedUpAt).toBe(expected);
  });
});
