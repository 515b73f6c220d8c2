// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { VariantSection } from '@/calculator/next/variant/VariantSection';
import { en } from '@/i18n/languages/en';
import { currentVariantResult } from '@/store/derivedVariant';
import { useStore } from '@/store/store';

const user = userEvent.setup();
const section = () => screen.getByRole('region', { name: 'Your job, done with AI' });
const shown = () => currentVariantResult().result.shown;
const edited = () => useStore.getState().profile.variant;
const timeOf = (task: string) => `AI-driven version: time for ${task}`;
const ENDPOINTS = 'Implementing API endpoints & business logic';
const DIRECT = 'Direct AI coding workflows & verify their output';
const PROBLEM =
  'A change other than 0 needs a reason and a named source. Until then it is not applied.';

/** The form of one change against the base totals. */
function delta(axis: string) {
  const points = screen.getByLabelText(`Change of ${axis}`);
  const form = within(points.closest('form')!);
  return {
    points,
    reason: screen.getByRole('textbox', { name: `Reason for the change of ${axis}` }),
    source: screen.getByRole('textbox', { name: `Source for the change of ${axis}` }),
    apply: async () => user.click(await form.findByRole('button', { name: 'Apply' })),
    form,
  };
}

async function put(field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  if (text) await user.type(field, text);
}

const openEditor = () => user.click(screen.getByText('Change this version'));
const openReasons = () => user.click(screen.getByText('Why we think so'));

beforeEach(() => {
  render(<VariantSection />);
});

test('the published variant stands beside today, with its re-read and its caveat', async () => {
  expect(section()).toHaveTextContent(
    'Done with AI, your job is 10.2 points safer: 34.7, Yellow. Safer does not mean safe: it is not Green.',
  );
  expect(section()).toHaveTextContent('Today24.5Red');
  expect(section()).toHaveTextContent('With AI34.7Yellow');
  expect(section()).toHaveTextContent('If we were too hopeful: 32.5.');
  expect(section()).toHaveTextContent('not the number of jobs');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.queryByRole('slider')).toBeNull();
  await openReasons();
  const { groups } = en;
  expect(section()).toHaveTextContent(
    `${groups.tasks} 33.0 · ${groups.evidence} 33.0 · ${groups.barriers} 33.9 · ${groups.growth} 32.5`,
  );
  expect(section()).toHaveTextContent('85 % of the time is work that AI helps with');
});

test('what changes is said in four lines, and the new step goes into the plan', async () => {
  const lines = () => screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(lines()).toHaveLength(4);
  expect(lines()[0]).toMatch(/^AI takes time off these tasks: “Implementing API endpoints/);
  expect(lines()[1]).toBe(`New: “${DIRECT}”, 4.8 hours a week. Add to my plan`);
  await user.click(screen.getByRole('button', { name: `Add to my plan: ${DIRECT}` }));
  expect(useStore.getState().profile.plan!.map((step) => step.text)).toEqual([DIRECT]);
});

test('verdict and five judgements come with their reasons', async () => {
  await openReasons();
  expect(screen.getByRole('heading', { name: 'Verdict: Transforms' })).toBeVisible();
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
    'What one person gets done: high',
    'How many are still needed: cannot be told',
    'Gain that adds up over time: medium',
    'Work of checking AI: medium',
    'Skill that it takes: rising',
  ]);
  for (const why of screen.getAllByRole('definition')) {
    expect(why.textContent!.length).toBeGreaterThan(20);
  }
});

test('the caps of each task are visible and hold', async () => {
  await openEditor();
  expect(section()).toHaveTextContent('No task may take over 10 % of your week more or less');
  expect(screen.getByRole('slider', { name: timeOf(ENDPOINTS) })).toHaveAttribute('max', '30');
  const field = screen.getByRole('spinbutton', { name: timeOf(ENDPOINTS) });
  expect(field.closest('li')).toHaveTextContent('10–30 % allowed');
  const added = screen.getByRole('spinbutton', { name: timeOf(DIRECT) });
  expect(added.closest('li')).toHaveTextContent('new');
  expect(added.closest('li')).toHaveTextContent('0–12 % allowed');
  const sentences = [
    ['31', 'Enter a number from 10 to 30.'],
    ['1,000', 'Write it with one decimal sign'],
  ] as const;
  for (const [typed, said] of sentences) {
    await put(field, typed);
    expect(screen.getByRole('alert')).toHaveTextContent(said);
  }
  expect(edited()).toBeUndefined();
});

test('a moved time keeps the total, stays inside every cap and can be taken back', async () => {
  await openEditor();
  fireEvent.change(screen.getByRole('slider', { name: timeOf(ENDPOINTS) }), {
    target: { value: '30' },
  });
  const total = edited()!.tasks.reduce((sum, { time }) => sum + time, 0);
  expect(total).toBeCloseTo(100, 9);
  expect(screen.queryByText('This version breaks a rule:')).not.toBeInTheDocument();
  expect(shown()).toBeLessThan(34.7);
  expect(section()).toHaveTextContent('You changed this version.');
  await user.click(screen.getByRole('button', { name: 'Reset this version' }));
  expect(section()).toHaveTextContent('With AI34.7Yellow');
});

test('a score in the variant moves the scenario and not today', async () => {
  await openEditor();
  const scores = screen.getByRole('radiogroup', {
    name: `AI-driven version: score for ${DIRECT}`,
  });
  const lowest = within(scores).getAllByRole('radio')[0]!;
  expect(lowest).toHaveAttribute('title', en.week.scoreValue(1, en.scoreLevels[1]!));
  await user.click(lowest);
  expect(lowest).toBeChecked();
  expect(shown()).toBeGreaterThan(34.7);
  expect(section()).toHaveTextContent('Today24.5Red');
});

test.each([
  ['without both', '', ''],
  ['without a reason', '', 'Gartner, 2026'],
  ['without a source', 'More services are needed', ''],
  ['with blanks', '   ', '  '],
])('a change %s is refused and not applied', async (_, reason, source) => {
  await openEditor();
  const growth = delta(en.groups.growth);
  await put(growth.points, '1');
  await put(growth.reason, reason);
  await put(growth.source, source);
  await growth.apply();
  expect(await growth.form.findByRole('alert')).toHaveTextContent(PROBLEM);
  expect(growth.points).toHaveAccessibleDescription(PROBLEM);
  expect(edited()).toBeUndefined();
  expect(section()).toHaveTextContent('With AI34.7Yellow');
});

test('a change with reason and source is applied', async () => {
  await openEditor();
  const growth = delta(en.groups.growth);
  await put(growth.points, '1');
  await put(growth.reason, 'More services are needed');
  await put(growth.source, 'Gartner, 2026');
  await growth.apply();
  expect(await screen.findByText('36.9')).toBeVisible();
  expect(edited()!.deltas.growth).toEqual({
    points: 1,
    reason: 'More services are needed',
    source: 'Gartner, 2026',
  });
  expect(growth.form.queryByRole('button', { name: 'Apply' })).not.toBeInTheDocument();
});

test('a refused change is applied once what was missing is there', async () => {
  await openEditor();
  const growth = delta(en.groups.growth);
  await put(growth.points, '−1');
  await growth.apply();
  await growth.form.findByRole('alert');
  await put(growth.points, '1');
  await put(growth.reason, 'More services are needed');
  await put(growth.source, 'Gartner, 2026');
  await growth.apply();
  expect(await screen.findByText('36.9')).toBeVisible();
  expect(growth.form.queryByRole('alert')).not.toBeInTheDocument();
});

test('barriers may rise by one point at most', async () => {
  await openEditor();
  const barriers = delta(en.groups.barriers);
  await put(barriers.points, '2');
  expect(await barriers.form.findByRole('alert')).toHaveTextContent(
    'Enter a whole number from −10 to 1.',
  );
  await barriers.apply();
  expect(edited()).toBeUndefined();
});

test.each([
  ['1,5', 'Enter a whole number from −4 to 4.'],
  ['1,000', 'Write it with one decimal sign and none between thousands: 12.5 or 1000.'],
])('a change of "%s" is refused, never read as another number', async (typed, said) => {
  await openEditor();
  const growth = delta(en.groups.growth);
  await put(growth.reason, 'More services are needed');
  await put(growth.source, 'Gartner, 2026');
  await put(growth.points, typed);
  await growth.apply();
  expect(growth.points).toHaveValue(typed);
  expect(await growth.form.findByRole('alert')).toHaveTextContent(said);
  expect(edited()).toBeUndefined();
});

test('a role without an authored variant gets a draft without a verdict', async () => {
  const { role } = useStore.getState();
  act(() => useStore.setState({ role: { ...role, variant: undefined } }));
  expect(section()).toHaveTextContent('A draft by a simple rule of ours');
  await openReasons();
  expect(section()).toHaveTextContent('A verdict is never worked out from the score.');
  expect(screen.queryByRole('term')).not.toBeInTheDocument();
});
