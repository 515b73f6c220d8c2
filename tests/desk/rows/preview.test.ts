import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merge } from '@/desk/rows/merge';
import type { Client, DeskContent } from '@/desk/rows/model';
import { previewMerge, previewReplace } from '@/desk/rows/preview';
import { arbitraryDesk, deskOf, version } from './arbitraryDesk';
import { sampleClient, sampleDate, sampleSession } from './sampleDesk';

describe('a preview', () => {
  const on = (day: number, changes: Partial<Client> = {}) => ({
    changedAt: sampleDate(day),
    ...changes,
  });
  const mine = deskOf(
    [
      sampleClient(1, on(5)),
      sampleClient(2, on(5)),
      sampleClient(3, on(5)),
      sampleClient(4, on(5)),
    ],
    [sampleSession('client-1', 1, { changedAt: sampleDate(5) })],
  );
  const theirs = deskOf(
    [
      sampleClient(2, on(6, { deletedAt: sampleDate(6) })),
      sampleClient(3, on(4, { versions: [version('new', 3)] })),
      sampleClient(4, on(5)),
      sampleClient(5, on(5)),
    ],
    [sampleSession('client-1', 1, { changedAt: sampleDate(9) })],
  );
  const names = (rows: Record<string, { id: string }[]>) =>
    Object.fromEntries(Object.entries(rows).map(([key, list]) => [key, list.map(({ id }) => id)]));

  test('of a merge says what comes, changes and stays', () => {
    const preview = previewMerge(mine, theirs);
    expect(names({ ...preview.clients })).toEqual({
      added: ['client-5'],
      updated: ['client-2'],
      kept: ['client-3'],
      same: ['client-4'],
    });
    expect(preview.clients.updated[0]).toMatchObject({
      deleted: true,
      mineChangedAt: sampleDate(5),
      theirsChangedAt: sampleDate(6),
    });
    expect(preview.clients.kept[0]?.versionsAdded).toBe(1);
    expect(preview.clients.kept[0]?.stepsAdded).toBe(0);
    expect(preview.clients.added[0]?.stepsAdded).toBe(3);
    expect(preview.sessions.updated).toMatchObject([
      { id: 'client-1-session-1', clientId: 'client-1' },
    ]);
  });

  test('of replacing says what goes as well', () => {
    const preview = previewReplace(mine, theirs);
    expect(names({ ...preview.clients })).toEqual({
      added: ['client-5'],
      changed: ['client-2', 'client-3'],
      same: ['client-4'],
      removed: ['client-1'],
    });
  });

  test('of a merge agrees with the merge', () => {
    fc.assert(
      fc.property(arbitraryDesk(0), arbitraryDesk(1), (a, b) => {
        const { clients } = previewMerge(a, b);
        const after = new Map(merge(a, b).clients.map((client) => [client.id, client]));
        const notes = (list: { id: string }[]) => list.map(({ id }) => after.get(id)?.notes);
        const from = (desk: DeskContent, list: { id: string }[]) =>
          list.map(({ id }) => desk.clients.find((client) => client.id === id)?.notes);
        expect(notes(clients.added)).toEqual(from(b, clients.added));
        expect(notes(clients.updated)).toEqual(from(b, clients.updated));
        expect(notes(clients.kept)).toEqual(from(a, clients.kept));
        expect(clients.same).toEqual([]);
      }),
    );
  });
});
