// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MattersSection } from '@/calculator/why/matters/MattersSection';
import { assess } from '@/engine';
import { baseProfile, profileInputs } from '@/profile/baseProfile';
import { undo } from '@/store/edit';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';
import { backend } from '../../golden/inputs';

const chart = vi.hoisted(() => ({ rows: [] as { label: string }[] }));
vi.mock('@/charts/Tornado', () => ({
  default: ({ rows }: typeof chart) => {
    chart.rows = rows;
    return null;
  },
}));

const ENDPOINTS = 'Implementing API endpoints & business logic';
const profile = () => useStore.getState().profile;
const shown = () => assess(profileInputs(profile())).shown;
const button = (name: string) => screen.getByRole('button', { name });
/** The section with its table in place of the picture. */
async function showTable() {
  render(<MattersSection />);
  await userEvent.click(button('Show as table: What one step does to your score'));
}
const bodyRows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
const rowOf = (name: string) =>
  within(bodyRows().find((row) => row.textContent.startsWith(name))!).getAllByRole('cell');

test('the largest effect leads, in words and in the table', async () => {
  render(<MattersSection />);
  expect(screen.getByText(/^Nothing moves your score more/)).toHaveTextContent(
    `“${ENDPOINTS}”: one step down, to 3, makes it 26.5 (+2.0) and Yellow.`,
  );
  expect(screen.getByText('19 of the 34 single steps lead out of Red.')).toBeVisible();
  await vi.waitFor(() => expect(chart.rows).toHaveLength(10));
  await userEvent.click(button('Show as table: What one step does to your score'));
  const [down, up] = rowOf(ENDPOINTS);
  expect(down).toHaveTextContent('to 326.5 (+2.0)YellowApply');
  expect(up).toHaveTextContent('to 522.4 (−2.1)Apply');
  expect(chart.rows.map(({ label }) => label)).toEqual(
    bodyRows().map((row) => within(row).getByRole('rowheader').firstChild!.textContent!.trim()),
  );
});

test('the whole list is one click away, ends of ranges have no button', async () => {
  await showTable();
  expect(bodyRows()).toHaveLength(10);
  await userEvent.click(button('Show all 19'));
  expect(bodyRows()).toHaveLength(19);
  expect(rowOf('Unions and agreements')[0]).toHaveTextContent(/^End of the range$/);
  expect(screen.getAllByRole('button', { name: /^Apply: / })).toHaveLength(34);
  await userEvent.click(button('Show the first 10 only'));
  expect(bodyRows()).toHaveLength(10);
});

test('a step is applied, says so, and can be taken back', async () => {
  await showTable();
  const before = profile();
  await userEvent.click(button('Apply: Wages one step up, to 0'));
  expect(profile().evidence.wages).toBe(0);
  expect(shown()).toBe(26);
  expect(screen.getByRole('status')).toHaveTextContent(
    /^Applied: Wages one step up, to 0\.$/, // the page speaks of the new score
  );
  expect(screen.getByText(/The score is now 26\.0 Yellow\./)).toBeVisible();
  await userEvent.click(button('Take it back'));
  expect(profile()).toBe(before);
  expect(screen.getByRole('region', { name: 'What matters most' })).toHaveFocus();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('a task’s step moves its score, and its default bucket with it', async () => {
  await showTable();
  await userEvent.click(button(`Apply: ${ENDPOINTS} one step down, to 3`));
  expect(profile().tasks.find(({ name }) => name === ENDPOINTS)).toMatchObject({
    score: 3,
    bucket: 'augmented',
    time: 20,
  });
  expect(shown()).toBe(26.5);
});

test('two quick steps are two steps of undo', async () => {
  await showTable();
  await userEvent.click(button('Apply: Wages one step up, to 0'));
  await userEvent.click(button('Apply: Wages one step up, to +1'));
  expect(profile().evidence.wages).toBe(1);
  act(undo);
  expect(profile().evidence.wages).toBe(0);
  act(undo);
  expect(profile()).toEqual(baseProfile(backend));
});

test('the way back goes away when something else changes', async () => {
  await showTable();
  await userEvent.click(button('Apply: AI demand one step up, to 0'));
  act(() => setValue({ group: 'evidence', id: 'wages' }, 2));
  expect(screen.queryByRole('button', { name: 'Take it back' })).not.toBeInTheDocument();
});

test('where the pressed button is gone, keys go on from the way back', async () => {
  await showTable();
  await userEvent.click(button('Apply: AI demand one step down, to −2'));
  expect(button('Take it back')).toHaveFocus();
  expect(rowOf('AI demand')[0]).toHaveTextContent('End of the range');
});

test('a score at the cap is honest about single steps', async () => {
  const all = (level: number, of: object) =>
    Object.fromEntries(Object.keys(of).map((id) => [id, level]));
  const { tasks, evidence, barriers } = profile();
  useStore.setState({
    profile: {
      ...profile(),
      tasks: tasks.map((task) => ({ ...task, score: 1 })),
      evidence: all(2, evidence) as typeof evidence,
      barriers: all(2, barriers) as typeof barriers,
      growth: 2,
    },
  });
  await showTable();
  expect(shown()).toBe(100);
  expect(screen.getByText('No single step leads out of Green.')).toBeVisible();
});
