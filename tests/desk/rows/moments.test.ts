import { describe, expect, test, vi } from 'vitest';
import { momentAfter, nextMoment } from '@/desk/rows/nextMoment';
import { bySessionOrder, nextSessionOrder } from '@/desk/rows/sessionOrder';
import type { Session } from '@/desk/rows/model';

const NOW = '2025-06-01T12:00:00.000Z';

describe('the next moment', () => {
  test('is now, when now is later than all before', () => {
    expect(nextMoment(NOW)).toBe(NOW);
    expect(nextMoment(NOW, '2025-06-01T11:59:59.999Z', '2024-01-01')).toBe(NOW);
    expect(nextMoment('2025-06-01T12:00Z', '2024-01-01')).toBe('2025-06-01T12:00Z');
  });

  test('is a thousandth of a second after the latest, when the clock is behind', () => {
    const ahead = ['2025-06-01T13:00:00.000Z', '2025-06-01T14:00:00.000Z', '2025-01-01T00:00:00Z'];
    expect(nextMoment(NOW, ...ahead)).toBe('2025-06-01T14:00:00.001Z');
    expect(nextMoment(NOW, NOW)).toBe('2025-06-01T12:00:00.001Z');
  });

  test('does not hang on what is no date', () => {
    expect(nextMoment(NOW, null, undefined, 'soon', 8e15, {})).toBe(NOW);
  });

  test('is a date even after the last one that there is', () => {
    const last = new Date(8.64e15).toISOString();
    expect(nextMoment(NOW, last)).toBe(last);
  });

  test('by this machine’s clock', () => {
    vi.useFakeTimers({ now: Date.parse(NOW) });
    expect(momentAfter()).toBe(NOW);
    expect(momentAfter(NOW)).toBe('2025-06-01T12:00:00.001Z');
    vi.useRealTimers();
  });
});

describe('the order of sessions', () => {
  const session = (heldAt: string, order?: number) =>
    ({ heldAt, ...(order !== undefined && { order }) }) as Session;

  test('is that of their beginning, whatever the clock said; then the date', () => {
    const old = [session('2025-01-02'), session('2025-01-03')];
    const counted = [session('2025-03-01', 3), session('2024-01-01', 4), session('2025-02-01', 11)];
    const shuffled = [counted[2]!, old[1]!, counted[1]!, old[0]!, counted[0]!];
    expect(shuffled.sort(bySessionOrder)).toEqual([...old, ...counted]);
  });

  test('goes on behind the last one, counted or not', () => {
    expect(nextSessionOrder([])).toBe(1);
    expect(nextSessionOrder([session('2025-01-02'), session('2025-01-03')])).toBe(3);
    expect(nextSessionOrder([session('2025-01-02', 7), session('2025-01-03', 4)])).toBe(8);
    expect(nextSessionOrder([session('2025-01-02', 1), session('2025-01-03')])).toBe(3);
  });
});
