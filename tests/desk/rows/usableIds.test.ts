import { describe, expect, test } from 'vitest';
import { DESK_PAGES, isUsableId, usableId } from '@/desk/rows/rowId';

describe('an id', () => {
  const LONE = 'a\ud800';

  test.each([...DESK_PAGES, LONE, '\udc00'])(
    'that has no address gets another, always the same',
    (id) => {
      expect(isUsableId(id)).toBe(false);
      expect(usableId(id)).toMatch(/^id-[\da-f]{16}$/);
      expect(usableId(id)).toBe(usableId(id));
      expect(isUsableId(usableId(id))).toBe(true);
    },
  );

  test('is itself where it has one', () => {
    for (const id of ['client-1', 'Backup', 'backups', '🧳']) expect(usableId(id)).toBe(id);
  });

  test('is told apart by its digest: FNV-1a of its units, from two beginnings', () => {
    const digest = (text: string, seed: bigint) => {
      const mixed = [...Array(text.length).keys()].reduce(
        (hash, at) => ((hash ^ BigInt(text.charCodeAt(at))) * 0x01000193n) & 0xffffffffn,
        seed,
      );
      return mixed.toString(16).padStart(8, '0');
    };
    for (const id of ['backup', LONE, ...[...'bcdefghij'].map((sign) => `\ud800${sign}`)]) {
      expect(usableId(id)).toBe(`id-${digest(id, 0x811c9dc5n)}${digest(id, 0x9747b28cn)}`);
    }
  });
});
