// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { VariantSection } from '@/calculator/next/variant/VariantSection';
import { currentVariantResult } from '@/store/derived';
import { openRole } from '@/store/openRole';
import { useStore } from '@/store/store';

const user = userEvent.setup();
const section = () => screen.getByRole('region', { name: 'If you build AI for it' });
const shown = () => currentVariantResult().result.shown;
const edited = () => useStore.getState().profile.variant;
const timeOf = (task: string) => `AI-driven version: time for ${task}`;
const ENDPOINTS = 'Implementing API endpoints & business logic';
const DIRECT = 'Direct AI coding workflows & verify their output';
const PROBLEM =
  'A change other than 0 needs a reason and a named source. Until then it is not applied.';

/** The form of one change against the base totals. */
function delta(axis: string) {
  const points = screen.getByRole('spinbutton', { name: `Change of ${axis}` });
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

beforeEach(() => {
  render(<VariantSection />);
});

test('the published variant stands beside today, with its re-read and its caveat', () => {
  expect(section()).toHaveTextContent('Today24.5Red');
  expect(section()).toHaveTextContent('With AI34.7Yellow');
  expect(section()).toHaveTextContent('Safer, materially: +10.2 points, from Red to Yellow.');
  expect(section()).toHaveTextContent('Safer does not mean safe: it is not Green.');
  expect(section()).toHaveTextContent(
    'Its conservative re-read: 32.5 (Tasks 33.0 · Market evidence 33.0 · Barriers 33.9 · AI demand 32.5)',
  );
  expect(section()).toHaveTextContent('85 % of the time is enhanced or unchanged.');
  expect(section()).toHaveTextContent('not the number of jobs');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('verdict and five judgements come with their reasons', () => {
  expect(screen.getByRole('heading', { name: 'Verdict: Transforms' })).toBeVisible();
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
    'Leverage: high',
    'Headcount: cannot be told',
    'Compounding: medium',
    'Verify burden: medium',
    'Skill ceiling: rising',
  ]);
  for (const why of screen.getAllByRole('definition')) {
    expect(why.textContent!.length).toBeGreaterThan(20);
  }
});

test('the caps of each task are visible and hold', async () => {
  expect(section()).toHaveTextContent('No task may move by more than 10 points');
  expect(screen.getByRole('slider', { name: timeOf(ENDPOINTS) })).toHaveAttribute('max', '30');
  const field = screen.getByRole('spinbutton', { name: timeOf(ENDPOINTS) });
  expect(field.closest('li')).toHaveTextContent('10–30 % allowed');
  const added = screen.getByRole('spinbutton', { name: timeOf(DIRECT) });
  expect(added.closest('li')).toHaveTextContent('new');
  expect(added.closest('li')).toHaveTextContent('0–12 % allowed');
  await user.clear(field);
  await user.paste('31');
  expect(screen.getByRole('alert')).toHaveTextContent('Enter a number from 10 to 30.');
  expect(edited()).toBeUndefined();
});

test('a moved time keeps the total, stays inside every cap and can be taken back', async () => {
  fireEvent.change(screen.getByRole('slider', { name: timeOf(ENDPOINTS) }), {
    target: { value: '30' },
  });
  const total = edited()!.tasks.reduce((sum, { time }) => sum + time, 0);
  expect(total).toBeCloseTo(100, 9);
  expect(screen.queryByText('This scenario breaks a rule:')).not.toBeInTheDocument();
  expect(shown()).toBeLessThan(34.7);
  expect(section()).toHaveTextContent('You changed this scenario.');
  await user.click(screen.getByRole('button', { name: 'Reset the scenario' }));
  expect(section()).toHaveTextContent('With AI34.7Yellow');
});

test('a score in the variant moves the scenario and not today', () => {
  const slider = screen.getByRole('slider', {
    name: `AI-driven version: score for ${DIRECT}`,
  });
  fireEvent.change(slider, { target: { value: '1' } });
  expect(slider).toHaveAttribute('aria-valuetext', '1 of 5, irreducibly human');
  expect(shown()).toBeGreaterThan(34.7);
  expect(section()).toHaveTextContent('Today24.5Red');
});

test.each([
  ['without both', '', ''],
  ['without a reason', '', 'Gartner, 2026'],
  ['without a source', 'More services are needed', ''],
  ['with blanks', '   ', '  '],
])('a change %s is refused and not applied', async (_, reason, source) => {
  const growth = delta('AI demand');
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
  const growth = delta('AI demand');
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
  const growth = delta('AI demand');
  await put(growth.points, '1');
  await growth.apply();
  await growth.form.findByRole('alert');
  await put(growth.reason, 'More services are needed');
  await put(growth.source, 'Gartner, 2026');
  await growth.apply();
  expect(await screen.findByText('36.9')).toBeVisible();
  expect(growth.form.queryByRole('alert')).not.toBeInTheDocument();
});

test('barriers may rise by one point at most', async () => {
  const barriers = delta('Barriers');
  await put(barriers.points, '2');
  expect(await barriers.form.findByRole('alert')).toHaveTextContent(
    'Enter a whole number from −10 to 1.',
  );
  await barriers.apply();
  expect(edited()).toBeUndefined();
});

test('a role without an authored variant gets a draft without a verdict', async () => {
  await act(() => openRole('junior-software-developer'));
  expect(section()).toHaveTextContent('A draft made by the pattern of the published case (ours)');
  expect(section()).toHaveTextContent('A verdict is never computed from the score.');
  expect(screen.queryByRole('term')).not.toBeInTheDocument();
});
