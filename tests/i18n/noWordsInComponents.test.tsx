// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '@/app/App';
import { MessagesProvider } from '@/i18n/messages';
import { en } from '@/i18n/languages/en';
import { setConfidence } from '@/store/confidenceActions';
import { notify } from '@/store/notices';
import type { NoticeContent } from '@/store/store';
import { useStore } from '@/store/store';
import { setValue, setYearsExperience } from '@/store/valueActions';
import { setVariantScore } from '@/store/variantActions';
import { deleteVersion, keepVersion } from '@/store/versionActions';
import { tryMoves } from '@/store/whatIfActions';
import { addTask, renameTask, setTaskBucket, setTaskScore } from '@/store/weekActions';
import { pseudo } from './pseudo';
import { data, strays } from './strays';

vi.mock('@/charts/Waterfall', () => ({ default: () => null }));
vi.mock('@/charts/StackedBars', () => ({ default: () => null }));
vi.mock('@/charts/PaceCurve', () => ({ default: () => null }));
vi.mock('@/charts/Histogram', () => ({ default: () => null }));
vi.mock('@/charts/Tornado', () => ({ default: () => null }));

const NOTICES: NoticeContent[] = [
  { kind: 'problem', origin: 'file', problem: { kind: 'tooLarge', bytes: 5e6, most: 1e6 } },
  { kind: 'problem', origin: 'link', problem: { kind: 'linkCut' } },
  { kind: 'problem', origin: 'storage', problem: { kind: 'newerVersion', version: 9 } },
  { kind: 'problem', origin: 'role', problem: { kind: 'unknownRole', role: 'x' } },
  {
    kind: 'problem',
    origin: 'file',
    problem: { kind: 'invalid', field: 'growth', problem: 'outOfRange' },
  },
  { kind: 'remark', origin: 'file', remark: { kind: 'unknownKeys', keys: ['a', 'b'] } },
  { kind: 'remark', origin: 'file', remark: { kind: 'timesScaled', total: 90 } },
  { kind: 'opened', title: 'Backend' },
  { kind: 'keptVersion', title: 'Backend' },
  { kind: 'noRoomForOwn' },
  { kind: 'otherTabWaits' },
  { kind: 'storageBlocked' },
  { kind: 'storageFull' },
  { kind: 'setAside' },
  { kind: 'versionsNotRead', setAside: true },
  { kind: 'versionsNotRead', setAside: false },
  { kind: 'otherTab' },
  { kind: 'update' },
];

/** Opens everything that can be opened, until nothing new appears. */
async function openEverything(root: HTMLElement): Promise<void> {
  await waitFor(() => expect(root.textContent).not.toContain(en.app.loading));
  let closed = [...root.querySelectorAll('details:not([open])')];
  while (closed.length > 0) {
    for (const details of closed) details.setAttribute('open', '');
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    closed = [...root.querySelectorAll('details:not([open])')];
  }
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
}

async function showApp(): Promise<HTMLElement> {
  window.location.hash = '#all';
  const { container } = await act(async () =>
    render(
      <MessagesProvider value={pseudo}>
        <App />
      </MessagesProvider>,
    ),
  );
  await waitFor(() => expect(container.querySelectorAll('section')).toHaveLength(21));
  await openEverything(container);
  return container;
}

const named = (name: RegExp) => screen.getByRole('combobox', { name });

afterEach(() => vi.unstubAllGlobals());

test('the marks catch a word that is written into a component', () => {
  const { container } = render(
    <p title="Hint">
      <span aria-label={pseudo.app.name}>{pseudo.week.time('x')} h</span> 5 % {en.app.name}
    </p>,
  );
  expect(strays(container)).toEqual(
    expect.arrayContaining([`${pseudo.week.time('x')} h`, ` 5 % ${en.app.name}`, 'Hint']),
  );
  expect(strays(container)).toHaveLength(3);
});

test('the untouched page has no word of its own', async () => {
  const page = await showApp();
  expect(page.querySelectorAll('section')).toHaveLength(21);
  expect(strays(page)).toEqual([]);
});

test('a changed page with every notice has no word of its own', async () => {
  const [first, second] = useStore.getState().profile.tasks;
  setTaskScore(first!.id, 5);
  setTaskBucket(second!.id, 'notInvolved');
  renameTask(second!.id, 'Backend');
  addTask('Backend', 10, 1);
  setValue({ group: 'growth', id: 'growth' }, 2);
  setValue({ group: 'barriers', id: 'unions' }, 2);
  setVariantScore(first!.id, 3);
  setYearsExperience(12);
  keepVersion('Backend');
  keepVersion('Backend');
  const [kept, deleted] = useStore.getState().versions.list;
  deleteVersion(deleted!.id);
  const { role, profile } = useStore.getState();
  const shared = (['you', 'variant', 'whatIf'] as const).map((kind) => {
    return { key: `shared:${kind}`, kind, role, profile: { ...profile, growth: 1 } };
  });
  const columns = [`version:${kept!.id}`, ...shared.map(({ key }) => key)];
  useStore.setState({ comparison: { columns, shared } });
  tryMoves([{ from: second!.id, to: first!.id, points: 1 }]);
  setConfidence('tasks', 'guessing');
  NOTICES.forEach((content) => notify(content));
  useStore.setState({ beside: { from: 'link', brought: null, arrival: 0, own: '{}' } });
  const page = await showApp();
  fireEvent.change(named(/Show time as/), { target: { value: 'hours' } });
  fireEvent.change(screen.getAllByRole('searchbox')[0]!, { target: { value: '~' } });
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: pseudo.share.title }));
  });
  fireEvent.click(await screen.findByText(pseudo.share.copy));
  fireEvent.click(screen.getByRole('button', { name: pseudo.week.add }));
  for (const table of screen.getAllByText(/Show as table/)) fireEvent.click(table);
  fireEvent.click(screen.getAllByText(pseudo.matters.apply)[0]!);
  await screen.findByText(new RegExp(en.week.addNameProblem));
  data.push('Backend');
  expect(strays(page)).toEqual([]);
});
