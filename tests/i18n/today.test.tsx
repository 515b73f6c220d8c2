// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { dayOfIso } from '@/i18n/localDay';
import { useToday } from '@/i18n/useToday';

function Day() {
  return <p>{dayOfIso(useToday())}</p>;
}

afterEach(() => void vi.useRealTimers());

test.each(['beforeprint', 'pointerdown', 'keydown'])(
  'a page left open has the new day at its %s',
  (kind) => {
    vi.useFakeTimers();
    vi.setSystemTime(new Date(2026, 10, 30, 23, 50));
    render(<Day />);
    expect(screen.getByText('2026-11-30')).toBeInTheDocument();
    vi.setSystemTime(new Date(2026, 11, 1, 0, 10));
    act(() => void fireEvent(window, new Event(kind)));
    expect(screen.getByText('2026-12-01')).toBeInTheDocument();
  },
);
