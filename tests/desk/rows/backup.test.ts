import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { deskToBackup, readBackup } from '@/desk/rows/backup';
import { DESK_LIMITS } from '@/desk/rows/limits';
import { readClient } from '@/desk/rows/readRows';
import { sampleDesk } from './sampleDesk';

const content = sampleDesk(12, 3);
const savedAt = '2026-03-01T10:00:00.000Z';
const right = { ok: true, content, problems: [], savedAt };

let plain: string;
let sealed: string;
beforeAll(async () => {
  plain = await (await deskToBackup(content, null, {}, savedAt)).text();
  sealed = await (await deskToBackup(content, 'sample', {}, savedAt)).text();
});

const linesOf = (text: string) => text.split('\n');
const withLine = (index: number, line: string) => linesOf(plain).with(index, line).join('\n');

describe('a backup', () => {
  test('comes back as it was', async () => {
    const file = await deskToBackup(content, null, {}, savedAt);
    expect(await readBackup(await file.text(), null)).toEqual(right);
    expect(await readBackup(file, 'not needed')).toEqual(right);
  });

  test('with a passphrase comes back as it was', async () => {
    const file = await deskToBackup(content, 'sample', {}, savedAt);
    expect(file.type).toBe('application/octet-stream');
    const text = await file.text();
    expect(text).not.toContain('Sample client');
    expect(await readBackup(text, 'sample')).toEqual(right);
  });

  test('is one row per line behind a header', () => {
    const [header, settings, ...rows] = linesOf(plain.trimEnd()).map(
      (line) => JSON.parse(line) as Record<string, unknown>,
    );
    expect(header).toEqual({
      format: 'personal-ai-risk/desk',
      version: 2,
      savedAt,
      clients: 12,
      sessions: 36,
    });
    expect(settings).toEqual({ settings: content.settings });
    expect(rows.map((row) => Object.keys(row)[0])).toEqual([
      ...Array<string>(12).fill('client'),
      ...Array<string>(36).fill('session'),
    ]);
  });

  test('opens after a byte order mark and other line ends', async () => {
    expect(await readBackup(`\uFEFF${plain.replaceAll('\n', '\r\n')}`, null)).toEqual(right);
  });

  test('of an empty desk comes back empty', async () => {
    const empty = sampleDesk(0, 0);
    const file = await deskToBackup(empty, null);
    expect(await readBackup(file, null)).toMatchObject({ ok: true, content: empty, problems: [] });
  });
});

describe('a backup that is not right', () => {
  test('asks for a passphrase, and says when it is the wrong one', async () => {
    expect(await readBackup(sealed, null)).toEqual({ ok: false, reason: 'needsPassphrase' });
    expect(await readBackup(sealed, 'simple')).toEqual({ ok: false, reason: 'wrongPassphrase' });
  });

  test('is cut: what stands before the cut is read', async () => {
    const half = plain.slice(0, plain.length / 2);
    const found = await readBackup(half, null);
    if (found.ok || found.reason !== 'cut') throw new Error('not cut');
    const whole = linesOf(half).length - 1 - 2; // neither header, settings nor the broken line
    const rows = [...found.content!.clients, ...found.content!.sessions];
    expect(rows.length).toBe(whole);
    expect(found.content!.clients).toEqual(content.clients);
    expect(found.problems).toEqual([]);
  });

  test('is cut wherever it ends before its last brace', async () => {
    const small = await (await deskToBackup(sampleDesk(1, 1), null)).text();
    const behindHeader = small.indexOf('\n') + 1;
    for (let end = behindHeader; end < small.length - 1; end += 97) {
      expect(await readBackup(small.slice(0, end), null)).toMatchObject({ reason: 'cut' });
    }
    expect(await readBackup(small.slice(0, -1), null)).toMatchObject({ ok: true });
  });

  test('is cut and sealed: it is said before the passphrase is asked for', async () => {
    const cut = { ok: false, reason: 'cut', content: null, problems: [] };
    expect(await readBackup(sealed.slice(0, -50), null)).toEqual(cut);
  });

  test.each([
    ['personal-ai-risk/desk', () => plain],
    ['personal-ai-risk/desk-sealed', () => sealed],
  ])('comes from a newer version: %s', async (_, file) => {
    const newer = file().replace(/"version":\d/, '"version":3');
    const outcome = { ok: false, reason: 'newerVersion', version: 3 };
    expect(await readBackup(newer, null)).toEqual(outcome);
  });

  test('has a damaged line: that row is named and the others are read', async () => {
    const damaged = withLine(3, linesOf(plain)[3]!.slice(5));
    const found = await readBackup(damaged, null);
    expect(found).toMatchObject({
      ok: true,
      problems: [
        { kind: 'rowLost', row: 'line', line: 4, reason: 'unreadable' },
        // The three sessions of the client who stood there.
        ...Array.from({ length: 3 }, () => ({ row: 'session', reason: 'noClient' })),
      ],
    });
    expect(found.ok && found.content.clients).toEqual(content.clients.toSpliced(1, 1));
    expect(found.ok && found.content.sessions).toEqual(content.sessions);
  });

  test('has lines that say nothing we know, or are no text: each is named', async () => {
    const bytes = new TextEncoder().encode(withLine(2, '{"other":1}'));
    const third = new TextEncoder().encode(linesOf(plain).slice(0, 3).join('\n')).length;
    expect(await readBackup(new Blob([bytes]), null)).toMatchObject({
      problems: [{ row: 'line', line: 3, reason: 'unreadable', field: '' }, {}, {}, {}],
    });
    bytes[third + 60] = 0xff; // in the middle of the client on the fourth line
    const found = await readBackup(new Blob([bytes]), null);
    expect(found.ok && found.problems.map(({ line }) => line).slice(0, 2)).toEqual([3, 4]);
  });

  test('went away while it was read', async () => {
    const gone = () => ({
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
    });
    const file = { size: 10, slice: gone } as unknown as Blob;
    expect(await readBackup(file, null)).toEqual({ ok: false, reason: 'notABackup' });
  });

  test('has a damaged value: the line is named', async () => {
    const client = { ...content.clients[0], tags: 'none', changedAt: 'soon' };
    const found = await readBackup(withLine(2, JSON.stringify({ client })), null);
    expect(found).toMatchObject({ ok: true });
    const problems = found.ok ? found.problems : [];
    expect(problems.filter((problem) => problem.reason !== 'noClient')).toMatchObject([
      { kind: 'partLost', field: 'tags', line: 3 },
      { kind: 'rowLost', id: 'client-1', field: 'changedAt', line: 3 },
    ]);
  });

  test('has a row twice: the first is read', async () => {
    const twice = `${plain}${JSON.stringify({ client: { ...content.clients[0], notes: 'twin' } })}\n`;
    const found = await readBackup(twice, null);
    expect(found).toMatchObject({ ok: true, content: { clients: content.clients } });
    expect(found.ok && found.problems).toMatchObject([{ reason: 'duplicateId', id: 'client-1' }]);
  });

  test.each([
    ['nothing', ''],
    ['a picture', '\u0089PNG\r\n\u001a\n'],
    ['a profile', '{"format":"personal-ai-risk/profile","version":1}'],
    ['another header', '{"format":"personal-ai-risk/desk","version":1,"clients":-1}\n'],
    ['a header of Object', '{"format":"toString","version":7}\n'],
    ['an older version', '{"format":"personal-ai-risk/desk","version":0}\n'],
  ])('is none: %s', async (_, text) => {
    expect(await readBackup(text, 'x')).toEqual({ ok: false, reason: 'notABackup' });
  });

  test('is too large: it is not read at all', async () => {
    const bytes = DESK_LIMITS.backupBytes + 1;
    const file = { size: bytes, arrayBuffer: () => Promise.reject(new Error('read')) };
    const outcome = { ok: false, reason: 'tooLarge', bytes, most: DESK_LIMITS.backupBytes };
    expect(await readBackup(file as unknown as Blob, null)).toEqual(outcome);
  });

  test('of any rows never throws, and gives only rows that are right', async () => {
    const header = linesOf(plain)[0]!;
    const line = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().map((json) => `{"client":${json}}`),
      fc.json().map((json) => `{"settings":${json}}`),
      fc.constantFrom(...linesOf(plain).slice(1, 20)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
        const found = await readBackup([header, ...lines].join('\n'), null);
        const read = 'content' in found ? (found.content?.clients ?? []) : [];
        for (const client of read) {
          expect(readClient(client)).toEqual({ row: client, problems: [] });
        }
      }),
    );
  });
});

describe('long work', () => {
  const large = sampleDesk(60, 10);

  test('says how far it is', async () => {
    const steps: [number, number][] = [];
    const onProgress = (done: number, total: number) => steps.push([done, total]);
    const file = await deskToBackup(large, null, { onProgress });
    expect(steps.at(-1)).toEqual([662, 662]); // header, settings, 60 + 600 rows
    steps.length = 0;
    await readBackup(file, null, { onProgress });
    expect(steps.at(-1)).toEqual([661, 661]);
    expect(steps.length).toBeGreaterThan(3);
  });

  test('lets others have their turn, and stops when it is cancelled', async () => {
    const file = await deskToBackup(large, null);
    for (const run of [
      (signal: AbortSignal) => deskToBackup(large, 'sample', { signal }),
      (signal: AbortSignal) => readBackup(file, null, { signal }),
    ]) {
      const cancel = new AbortController();
      setTimeout(() => cancel.abort(new Error('enough')), 5);
      await expect(run(cancel.signal)).rejects.toThrow('enough');
    }
  });
});
