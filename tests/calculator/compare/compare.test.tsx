// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { CompareSection } from '@/calculator/compare/columns/CompareSection';
import { VersionsSection } from '@/calculator/compare/versions/VersionsSection';
import { followHash } from '@/store/sessionActions';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';

vi.mock('@/charts/StackedBars', () => ({ default: () => null }));

const user = userEvent.setup();
const SENIOR = 'Senior Software Engineer';
const column = (number: number) => screen.getByRole('combobox', { name: `Column ${number}` });
const card = (number: number) => column(number).closest('.column-card')!;
const chosen = (number: number) =>
  within(column(number)).getByRole<HTMLOptionElement>('option', { selected: true }).textContent;
const button = (name: string) => screen.getByRole('button', { name });
const table = (name: string) => screen.getByRole('table', { name });
const heads = (name: string) =>
  within(table(name))
    .getAllByRole('columnheader')
    .map((head) => head.textContent);
const row = (name: string, start: string) =>
  within(within(table(name)).getByRole('rowheader', { name: start }).closest('tr')!)
    .getAllByRole('cell')
    .map((cell) => cell.textContent!.trim());
async function open(title: string) {
  const summary = screen.getByText(title, { selector: 'summary' });
  await user.click(summary);
  await vi.waitFor(() => expect(summary.nextElementSibling).not.toBeNull());
}
const asTable = () => user.click(button('Show as table: What each score is made of, in points'));
const leads = () => [
  ...[...document.querySelectorAll('#compare .big-line, .leads li')].map(
    (line) => line.textContent,
  ),
];
const setWages = (value: number) => act(() => setValue({ group: 'evidence', id: 'wages' }, value));

async function compareWithSenior() {
  await user.selectOptions(column(2), SENIOR);
  await screen.findByText('probably 47 to 63');
}

beforeEach(() => {
  render(
    <>
      <CompareSection />
      <VersionsSection />
    </>,
  );
});

test('you and your AI-driven version stand there first, with zone and range', async () => {
  expect([chosen(1), chosen(2)]).toEqual(['You', 'Your AI-driven version']);
  expect(card(1)).toHaveTextContent('24.5 Redprobably 20 to 30');
  expect(card(2)).toHaveTextContent('34.7 Yellow');
  const first = [
    'Your AI-driven version leads on the score: 34.7 against 24.5.',
    'Your AI-driven version leads on the more cautious score: 32.5 against 22.8.',
    'Your AI-driven version leads on how much AI leaves of the tasks (1 to 5): 3.47 against 3.05.',
  ];
  expect(leads()).toEqual(first);
  await open('Who leads on the rest');
  expect(leads()).toEqual([
    ...first,
    'Your AI-driven version leads on the job market: −1 against −4.',
    'Your AI-driven version leads on protection by law and custom: 2 against 1.',
    'Nobody leads on demand as AI spreads: a tie at −1.',
  ]);
});

test('a role of the library takes a column; what you change moves yours', async () => {
  await compareWithSenior();
  await open('Who leads on the rest');
  await open('Values side by side');
  expect(leads()).toContain(`${SENIOR} leads on the job market: +5 against −4.`);
  expect(heads('Values side by side')).toEqual(['What', 'You', SENIOR]);
  expect(row('Values side by side', 'Job market, total')).toEqual(['−4', '▲ +9 +5']);
  setWages(2);
  expect(card(1)).toHaveTextContent('29.0 Yellow');
  expect(row('Values side by side', 'Job market, total')).toEqual(['−1', '▲ +6 +5']);
  expect(row('Values side by side', 'Wages')).toEqual(['+2', '▼ −1 +1']);
});

test('values that are the same everywhere come on demand', async () => {
  await open('Values side by side');
  expect(screen.queryByRole('rowheader', { name: 'Unions and agreements' })).toBeNull();
  const all = 'values are the same everywhere.';
  expect(screen.getByText(new RegExp(all))).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Only what differs' }));
  expect(row('Values side by side', 'Unions and agreements')).toEqual(['0', '0']);
  expect(screen.queryByText(new RegExp(all))).toBeNull();
});

test('the parts of each score add up in the table', async () => {
  await compareWithSenior();
  await asTable();
  const caption = 'What each score is made of, in points';
  const parts = ['Tasks alone', 'Job market', 'Protection', 'AI demand'];
  const points = parts.map((part) =>
    row(caption, part).map((text) => Number(text.replace('−', '-'))),
  );
  const sums = [0, 1].map((at) => points.reduce((sum, values) => sum + values[at]!, 0));
  expect(points[0]![0]).toBe(31.7);
  expect(row(caption, 'Score').map(Number)).toEqual(sums.map((sum) => expect.closeTo(sum, 9)));
  expect(row(caption, 'Score')).toEqual(['24.5', '55.4']);
});

test('tasks stand beside each other by id, or by name; the rest is only here', async () => {
  await open('Tasks side by side');
  expect(row('Tasks side by side', 'Implementing API endpoints & business logic')).toEqual([
    '20 % · 4',
    '10 % · 4time ▼ −10',
  ]);
  expect(screen.getByText('Only here: Your AI-driven version')).toBeVisible();
  await compareWithSenior();
  expect(row('Tasks side by side', 'Debugging & production incident response')).toEqual([
    '10 % · 3',
    '5 % · 2time ▼ −5score ▼ −1“Incident response”',
  ]);
  const only = screen.getByText(`Only here: ${SENIOR}`).parentElement!;
  expect(only).toHaveTextContent('Hiring & interviews 5 % · 1');
});

test('columns are added up to four, and removed down to two', async () => {
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
  await user.click(button('Add a column'));
  await user.click(button('Add a column'));
  expect(chosen(3)).toBe('Backend/API Developer');
  expect(screen.queryByRole('button', { name: 'Add a column' })).toBeNull();
  expect(within(column(3)).getByRole('option', { name: 'You' })).toBeDisabled();
  await user.click(button('Remove You'));
  expect(chosen(1)).toBe('Your AI-driven version');
  await user.click(button('Remove Your AI-driven version'));
  expect(screen.getAllByRole('combobox')).toHaveLength(2);
});

test('the profile from before a what-if is there to compare with', async () => {
  expect(within(column(1)).queryByRole('option', { name: 'Before the what-if' })).toBeNull();
  const before = useStore.getState().profile;
  setWages(2);
  act(() => useStore.setState({ whatIf: before } as object));
  await user.selectOptions(column(2), 'Before the what-if');
  expect(leads()).toContain('You lead on the score: 29.0 against 24.5.');
  act(() => useStore.setState({ whatIf: null } as object));
  expect(chosen(2)).toBe('Choose …');
  expect(card(2)).toHaveTextContent('What stood here is no longer there.');
  expect(screen.getByText('Choose at least two that can be compared.')).toBeVisible();
});

async function keep(name: string) {
  await user.type(screen.getByRole('textbox', { name: /^Name of this version/ }), name);
  await user.click(button('Keep this version'));
}

const link = () =>
  screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this comparison' });

test('a copied link brings the same columns, told apart from one’s own', async () => {
  await keep('today');
  setWages(2);
  await user.click(button('Compare: today'));
  await user.click(button('Copy link to this comparison'));
  expect(await screen.findByText(/^Link copied. It holds the columns/)).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(link().value);
  expect(link().value.length).toBeLessThan(2000);
  await asTable();
  const before = heads('What each score is made of, in points');
  const scores = [1, 2, 3].map((number) => card(number).querySelector('strong')!.textContent);
  setWages(-2);
  await act(() => followHash(new URL(link().value).hash));
  expect(screen.getByText(/^Opened from a link/)).toBeVisible();
  expect(before.slice(1)).toEqual(['You', 'Your AI-driven version', 'today']);
  expect([1, 2, 3].map(chosen)).toEqual([
    'Backend/API Developer (from the link)',
    'Backend/API Developer, AI-driven (from the link)',
    'today',
  ]);
  expect([1, 2, 3].map((number) => card(number).querySelector('strong')!.textContent)).toEqual(
    scores,
  );
  expect(useStore.getState().profile.evidence.wages).toBe(-2);
});

test('a comparison that does not fit into a link says so', async () => {
  const { profile } = useStore.getState();
  const many = Array.from({ length: 40 }, (_, index) => {
    const name = `${index} ${'ß'.repeat(110)}`;
    return { id: `own-${index}`, name, time: 2.5, score: 3, bucket: 'augmented' as const };
  });
  act(() => useStore.setState({ profile: { ...profile, tasks: many } }));
  await user.click(button('Copy link to this comparison'));
  expect(await screen.findByText(/differ too much from their roles/)).toBeVisible();
  expect(screen.queryByRole('textbox', { name: 'Link to this comparison' })).toBeNull();
});
