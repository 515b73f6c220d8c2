// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { listenForHistoryKeys } from '@/app/shell/historyKeys';
import { LiveResult } from '@/app/shell/LiveResult';
import { redo, undo } from '@/store/edit';
import { useStore } from '@/store/store';
import { setTaskScore } from '@/store/weekActions';
import { setValue } from '@/store/valueActions';
import { keepWhatIf, tryMoves } from '@/store/whatIfActions';
import { keepFocus } from '@/ui/keepFocus';

listenForHistoryKeys();
keepFocus();

const ENDPOINTS = 'implement-endpoints';
const wages = (value: number) => act(() => setValue({ group: 'evidence', id: 'wages' }, value));
const live = () => document.querySelector('[aria-live]')!;
const says = (words: RegExp) => waitFor(() => expect(live()).toHaveTextContent(words));

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 });
  return () => vi.useRealTimers();
});

test('each press says what it did, not how far back the work stands', async () => {
  render(<LiveResult />);
  wages(0);
  act(() => setTaskScore(ENDPOINTS, 3));
  act(() => setValue({ group: 'growth', id: 'growth' }, 0));
  await says(/^Your score is [\d.]+, Yellow, Urgent\.$/);
  act(undo);
  await says(/Urgent\. Undone\.$/);
  act(undo);
  await says(/^Your score is 26\.0, .* Undone\.$/);
  act(undo);
  await says(/^Your score is 24\.5, Red\. Undone\.$/);
  act(redo);
  await says(/^Your score is 26\.0, .* Redone\.$/);
  wages(1);
  await says(/^Your score is [\d.]+, [^.]*\.$/);
});

test('a step that leaves the score as it was is spoken of, too', async () => {
  render(<LiveResult />);
  act(() => setValue({ group: 'protective', id: 'physicality' }, 1));
  act(() => setValue({ group: 'protective', id: 'interpersonal' }, 2));
  act(undo);
  await says(/Undone\.$/);
  const { textContent } = live();
  act(undo);
  await waitFor(() => expect(live().textContent).not.toBe(textContent));
  expect(live()).toHaveTextContent(/^Your score is 24\.5, Red\. Undone\.$/);
});

test('what is tried and kept is spoken of: the score stays as it was', async () => {
  render(<LiveResult />);
  act(() => tryMoves([]));
  act(keepWhatIf);
  await says(/^Your score is 24\.5, Red\. Kept\.$/);
});

test('a press with nothing left to undo says nothing, now or later', async () => {
  const { rerender } = render(<LiveResult key="a" />);
  wages(0);
  await says(/^Your score is 26\.0, /);
  act(undo);
  await says(/Undone\.$/);
  wages(1);
  act(redo);
  rerender(<LiveResult key="a" />);
  await act(() => vi.advanceTimersByTimeAsync(1500));
  expect(live()).not.toHaveTextContent('Redone');
});

test('undo that takes away what has the focus leaves it in the section', async () => {
  function Page() {
    const value = useStore((state) => state.profile.evidence.wages);
    return (
      <>
        <header className="shell-head" />
        <section aria-label="Your week">
          {value === 0 && <button type="button">New</button>}
        </section>
      </>
    );
  }
  render(<Page />);
  wages(0);
  screen.getByRole('button', { name: 'New' }).focus();
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  await user.keyboard('{Control>}z{/Control}');
  expect(screen.queryByRole('button')).toBeNull();
  await waitFor(() => expect(screen.getByRole('region', { name: 'Your week' })).toHaveFocus());
});

test('keys undo nothing on pages that do not show the calculator', async () => {
  wages(0);
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  await user.keyboard('{Control>}z{/Control}');
  expect(useStore.getState().profile.evidence.wages).toBe(0);
});

test('in a dialog the keys of undo leave alone what is behind it', async () => {
  const { rerender } = render(<header className="shell-head" />);
  wages(1);
  const changed = useStore.getState().profile;
  rerender(
    <header className="shell-head">
      <dialog open>
        <button type="button">A quarter of an hour more</button>
      </dialog>
    </header>,
  );
  screen.getByRole('button').focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(useStore.getState().profile).toBe(changed);
  rerender(<header className="shell-head" />);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(useStore.getState().profile).not.toBe(changed);
});
