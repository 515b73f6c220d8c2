// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, render, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { DeskApp } from '@/app/desk/DeskApp';
import { closeClient } from '@/desk/state/clientOnScreen';
import { setDesk, theDesk, useDesk } from '@/desk/state/desk';
import { openTheDesk } from '@/desk/state/openDesk';
import { written } from '@/desk/state/writing';
import { MessagesProvider } from '@/i18n/messages';
import type { Role } from '@/data/schema';
import { stampOf } from '@/profile/baseStamp';
import { backend } from '../golden/inputs';
import { sampleDesk } from '../desk/rows/sampleDesk';
import { putRaw } from '../desk/rows/rawRows';
import { outsideMarks, pseudo } from './pseudo';
import { data, strays } from './strays';

vi.mock('@/charts/ProgressLine', () => ({ default: () => null }));

/** What the sample's coach typed: not the interface's words. */
const TYPED =
  /Sample (client|session|step|reason|version|coach|notes( of session)?)( \d+\.?)?|sample-\d@example\.org|\b(group \d|even|odd)\b/g;

/** Words that come neither from the language nor from the data nor from the coach. */
const ownWords = (root: Element) =>
  strays(root).filter((text) => {
    let left = outsideMarks(text).replace(TYPED, ' ');
    for (const known of data) left = left.replaceAll(known, ' ');
    return /\p{L}/u.test(left);
  });

const older: Role = { ...backend, growth: { ...backend.growth, value: backend.growth.value - 1 } };

/** A desk on which every part of a page has something to say. */
function fullDesk() {
  const desk = sampleDesk(2, 2);
  const [first, ...rest] = desk.clients;
  const work = { ...first!.work, base: stampOf(older), coach: desk.clients[1]!.work.client };
  const finished = desk.sessions.map((session, index) =>
    index === 0 ? { ...session, work, finishedAt: session.heldAt } : { ...session, work },
  );
  return { ...desk, clients: [{ ...first!, work }, ...rest], sessions: finished };
}

beforeEach(async () => {
  window.scrollTo = vi.fn();
  HTMLDialogElement.prototype.showModal = vi.fn();
  closeClient();
  await written();
  setDesk(null);
  useDesk.setState(useDesk.getInitialState(), true);
  await openTheDesk();
  await theDesk().replaceWith(fullDesk());
  setDesk(null);
  useDesk.setState(useDesk.getInitialState(), true);
});

async function show(address: string): Promise<HTMLElement> {
  window.location.hash = address;
  const { container } = await act(async () =>
    render(
      <MessagesProvider value={pseudo}>
        <Suspense>
          <DeskApp calculator={<p />} />
        </Suspense>
      </MessagesProvider>,
    ),
  );
  await screen.findByRole('heading', { level: 1 });
  return container;
}

const views: [string, string, RegExp][] = [
  ['list', '#desk', /Search by name/],
  ['backup and settings', '#desk/backup', /Clear the desk/],
  ['client', '#desk/client-1', /What changed since/],
  ['progress', '#desk/client-1/progress', /What moved it/],
  ['question', '#desk/client-1/session/client-1-session-2', /1 of/],
  ['finished session', '#desk/client-1/session/client-1-session-1', /How it stood at the end/],
  ['full table', '#desk/client-1/table', /the full table/],
  ['report', '#desk/client-1/report', /Typical of the role|What it is not|Report of/],
];

test.each(views)('%s: no word of its own', async (_, address, words) => {
  const container = await show(address);
  await waitFor(() => expect(container.textContent).toMatch(words));
  expect(container.textContent!.length).toBeGreaterThan(100);
  expect(ownWords(container)).toEqual([]);
});

test('the end of a session, with what is missing', async () => {
  const container = await show('#desk/client-1/session/client-1-session-2');
  await act(async () => useDesk.setState({ question: 99 }));
  expect(container.textContent).toMatch(/Where we stand/);
  expect(ownWords(container)).toEqual([]);
});

test('what is damaged, full, in conflict, deleted', async () => {
  const container = await show('#desk/client-1');
  await putRaw('clients', { id: 'client-2', name: 'Sample client 2' });
  await act(async () => {
    await theDesk().clients();
    const { client } = useDesk.getState();
    useDesk.setState({
      problems: theDesk()
        .problems()
        .map((problem) => ({ ...problem, id: 'client-1' })),
      saving: 'full',
      told: { kind: 'refreshed' },
      conflict: { client: client!, sessions: {} },
    });
  });
  expect(container.textContent).toMatch(/Two tabs changed/);
  expect(container.textContent).toMatch(/could not be read/);
  expect(ownWords(container)).toEqual([]);
});
