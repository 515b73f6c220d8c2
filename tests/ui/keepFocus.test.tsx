// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { keepFocus } from '@/ui/keepFocus';

beforeAll(keepFocus);

const named = (role: string, name: string) => screen.getByRole(role, { name });
const frames = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** A button that goes away when it is pressed, and what comes in its place. */
function Goes({ then }: { then?: ReactElement }) {
  const [pressed, setPressed] = useState(false);
  if (pressed) return then ?? null;
  return (
    <button type="button" onClick={() => setPressed(true)}>
      Press
    </button>
  );
}

async function press(): Promise<void> {
  named('button', 'Press').focus();
  await userEvent.keyboard('{Enter}');
}

test('the focus goes to the control before it, not to a field that is typed in', async () => {
  render(
    <section>
      <h2>Week</h2>
      <input type="range" aria-label="Time" />
      <input type="number" aria-label="Time in figures" />
      <Goes />
      <button type="button">Next</button>
    </section>,
  );
  await press();
  await waitFor(() => expect(named('slider', 'Time')).toHaveFocus());
});

test('of a row of choices the chosen one gets it', async () => {
  render(
    <section>
      <input type="radio" name="score" aria-label="1" />
      <input type="radio" name="score" aria-label="2" defaultChecked />
      <input type="radio" name="score" aria-label="3" />
      <Goes />
    </section>,
  );
  await press();
  await waitFor(() => expect(named('radio', '2')).toHaveFocus());
});

test('what comes in its place gets it first', async () => {
  render(
    <section>
      <a href="#old">Old</a>
      <Goes
        then={
          <>
            <a href="#first">First new</a>
            <a href="#second">Second new</a>
          </>
        }
      />
    </section>,
  );
  await press();
  await waitFor(() => expect(named('link', 'First new')).toHaveFocus());
});

test('with nothing before it the heading gets it; the title, where its section goes too', async () => {
  const { rerender } = render(
    <main>
      <h1>Title</h1>
      <section>
        <h2>Week</h2>
        <Goes />
      </section>
    </main>,
  );
  await press();
  await waitFor(() => expect(named('heading', 'Week')).toHaveFocus());
  rerender(
    <main>
      <h1>Title</h1>
    </main>,
  );
  await waitFor(() => expect(named('heading', 'Title')).toHaveFocus());
});

test('a button that can no longer be pressed hands it on', async () => {
  const row = (disabled: boolean) => (
    <section>
      <button type="button">Before</button>
      <button type="button" disabled={disabled}>
        Press
      </button>
    </section>
  );
  const { rerender } = render(row(false));
  named('button', 'Press').focus();
  rerender(row(true));
  await waitFor(() => expect(named('button', 'Before')).toHaveFocus());
});

test('whoever puts it elsewhere has it', async () => {
  render(
    <section>
      <button type="button">Before</button>
      <Goes
        then={
          <p tabIndex={-1} ref={(element) => element?.focus()}>
            Told
          </p>
        }
      />
    </section>,
  );
  await press();
  await frames();
  expect(screen.getByText('Told')).toHaveFocus();
});

test('nobody gets it who had left it before', async () => {
  render(
    <section>
      <button type="button">Before</button>
      <Goes />
      <p>Words</p>
    </section>,
  );
  named('button', 'Press').focus();
  await userEvent.click(screen.getByText('Words'));
  named('button', 'Press').click();
  await frames();
  expect(document.body).toHaveFocus();
});
