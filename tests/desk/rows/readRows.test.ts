import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DESK_LIMITS } from '@/desk/rows/limits';
import type { Client } from '@/desk/rows/model';
import { readClient, readSession, readSettings } from '@/desk/rows/readRows';
import { isLogo, NO_SETTINGS } from '@/desk/rows/schema';
import { sampleClient, sampleSession } from './sampleDesk';

const client = sampleClient(2);
const session = sampleSession('client-2', 3);
const settings = { ...NO_SETTINGS, coachName: 'Sample coach', logo: 'data:image/png;base64,AAAA' };

const READERS = [
  ['client', readClient, client],
  ['session', readSession, session],
  ['settings', readSettings, settings],
] as const;

type Json = Record<string, unknown>;

/** Every path to a value inside a row. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]));
  return [path, ...inside];
}

function withJunk(row: object, path: readonly string[], junk: unknown): unknown {
  if (path.length === 0) return junk;
  const copy = structuredClone(row) as Json;
  const owner = path.slice(0, -1).reduce<Json>((part, key) => part[key] as Json, copy);
  owner[path.at(-1)!] = junk;
  return copy;
}

describe.each(READERS)('a %s', (_, read, row) => {
  test('that is right is read as it stands', () => {
    expect(read(structuredClone(row))).toEqual({ row, problems: [] });
  });

  test('of any junk never throws, and says what is wrong', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (junk) => {
        const found = read(junk);
        expect(found.problems.length).toBeGreaterThan(0);
      }),
    );
  });

  test('with junk anywhere is read in part or not at all; what was read is right', () => {
    const junk = fc.oneof(
      fc.constantFrom(undefined, null, NaN, Infinity, -1, 1e99, '', 'x'.repeat(6000), {}, []),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(row)), junk, (path, part) => {
        const found = read(withJunk(row, path, part));
        if (found.row === null) expect(found.problems.at(-1)?.kind).toBe('rowLost');
        else expect(read(found.row)).toEqual({ row: found.row, problems: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('of a client', () => {
  const cases: [string, Partial<Client> | Json, Partial<Client>, object][] = [
    [
      'notes that are too long are cut',
      { notes: 'x'.repeat(DESK_LIMITS.notesCharacters + 1) },
      { notes: 'x'.repeat(DESK_LIMITS.notesCharacters) },
      { kind: 'partChanged', field: 'notes', reason: 'tooLong' },
    ],
    [
      'surplus tags are left out',
      { tags: Array.from({ length: 21 }, (_, index) => `tag ${index}`) },
      { tags: Array.from({ length: 20 }, (_, index) => `tag ${index}`) },
      { kind: 'partLost', field: 'tags', reason: 'tooMany' },
    ],
    [
      'a tag that is too long is left out',
      { tags: ['fine', 'x'.repeat(41)] },
      { tags: ['fine'] },
      { kind: 'partLost', field: 'tags.1', reason: 'tooLong' },
    ],
    [
      'a repeated version is left out',
      { versions: [client.versions[0], client.versions[0]] },
      { versions: [client.versions[0]!] },
      { kind: 'partLost', field: 'versions.1', reason: 'duplicateId' },
    ],
    [
      'an unreadable profile of the coach is left out',
      { work: { ...client.work, coach: { role: 'x' } } },
      { work: { ...client.work, coach: null } },
      { kind: 'partLost', reason: 'unreadable' },
    ],
    [
      'a reason that is no text is left out',
      { work: { ...client.work, reasons: { growth: 'because', 'evidence.wages': 3 } } },
      { work: { ...client.work, reasons: { growth: 'because' } } },
      { kind: 'partLost', field: 'work.reasons.evidence.wages', reason: 'wrongKind' },
    ],
    [
      'an unknown key is named',
      { mood: 'good' },
      {},
      { kind: 'partLost', field: 'mood', reason: 'unknownKey' },
    ],
  ];

  test.each(cases)('%s', (_, change, expected, problem) => {
    const found = readClient({ ...client, ...change });
    expect(found.row).toEqual({ ...client, ...expected });
    expect(found.problems).toMatchObject([{ row: 'client', id: 'client-2', ...problem }]);
  });

  test('a missing id, name, date, profile or base costs the row', () => {
    for (const field of ['id', 'name', 'changedAt', 'work']) {
      const found = readClient({ ...client, [field]: undefined });
      expect(found.row).toBeNull();
      expect(found.problems).toMatchObject([{ kind: 'rowLost', field, reason: 'missing' }]);
    }
    const baseless = readClient({ ...client, work: { ...client.work, base: undefined } });
    expect(baseless.problems).toMatchObject([{ kind: 'rowLost', field: 'work.base' }]);
  });

  const week = (factor: number) => ({
    ...client.work,
    client: {
      ...client.work.client,
      tasks: client.work.client.tasks.map((task) => ({ ...task, time: factor * task.time })),
    },
  });

  test('weights near a whole week stay; others are scaled, and that is said', () => {
    const near = { ...client, work: week(1.05) };
    expect(readClient(near)).toEqual({ row: near, problems: [] });
    const far = readClient({ ...client, work: week(50) });
    expect(far.row?.work.client.tasks[0]?.time).toBeCloseTo(client.work.client.tasks[0]!.time, 9);
    expect(far.problems).toMatchObject([{ kind: 'partChanged', reason: 'timesScaled' }]);
  });
});

describe('a log', () => {
  test('keeps equal entries: the same step may be taken twice', () => {
    const twice = { ...session, log: [session.log[0]!, { ...session.log[0]! }] };
    expect(readSession(twice)).toEqual({ row: twice, problems: [] });
  });
});

describe('a logo', () => {
  test.each([
    ['a PNG', 'data:image/png;base64,iVBORw0KGgo=', true],
    ['a WebP', 'data:image/webp;base64,AAAA', true],
    ['an SVG', 'data:image/svg+xml;base64,AAAA', false],
    ['a page', 'data:text/html;base64,AAAA', false],
    ['an address', 'https://example.org/logo.png', false],
    ['with something behind it', 'data:image/png;base64,AAAA"onload=', false],
    ['as large as may be', `data:image/png;base64,${'A'.repeat(266_668)}`, true],
    ['too large', `data:image/png;base64,${'A'.repeat(266_700)}`, false],
  ])('%s', (_, url, fine) => {
    expect(isLogo(url)).toBe(fine);
    expect(readSettings({ ...settings, logo: url }).row?.logo).toBe(fine ? url : null);
  });
});
