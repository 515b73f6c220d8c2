// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { backend } from '../../golden/inputs';
import { DimensionSection } from '@/calculator/score/dimensions/DimensionSection';
import { useStore } from '@/store/store';

const user = userEvent.setup();
const profile = () => useStore.getState().profile;
const slider = (name: string) => screen.getByRole('slider', { name: `Your value for ${name}` });
const field = (name: string) => screen.getByRole('spinbutton', { name: `Your value for ${name}` });
const openWhy = (name: string) => user.click(screen.getByText(`: ${name}`));

test('market evidence: five dimensions with level words and their total', () => {
  render(<DimensionSection group="evidence" />);
  expect(screen.getAllByRole('slider')).toHaveLength(5);
  expect(screen.getByText('Total −4 of −10 … +10')).toBeVisible();
  expect(slider('Wages')).toHaveAttribute('aria-valuetext', '−1, Behind prices');
  fireEvent.change(slider('Wages'), { target: { value: '2' } });
  expect(slider('Wages')).toHaveAttribute('aria-valuetext', '+2, Well ahead of prices');
  expect(screen.getByText('Well ahead of prices')).toBeVisible();
  expect(field('Wages')).toHaveValue(2);
  expect(screen.getByText('Total −1 of −10 … +10')).toBeVisible();
  expect(profile().evidence.wages).toBe(2);
});

test('barriers count from 0 and carry no sign', () => {
  render(<DimensionSection group="barriers" />);
  expect(screen.getByText('Total 1 of 0 … 10')).toBeVisible();
  expect(slider('Liability')).toHaveAttribute('aria-valuetext', '1, You, professionally');
  fireEvent.change(slider('Liability'), { target: { value: '2' } });
  expect(profile().barriers.liability).toBe(2);
});

test('human factors go to 3 and say that they never enter the score', () => {
  render(<DimensionSection group="protective" />);
  expect(screen.getByText(/These never enter the score/)).toBeVisible();
  expect(slider('Relationship')).toHaveAttribute('max', '3');
});

test('AI demand is one number without a total', () => {
  render(<DimensionSection group="growth" />);
  expect(screen.queryByText(/^Total/)).not.toBeInTheDocument();
  fireEvent.change(slider('AI demand'), { target: { value: '2' } });
  expect(screen.getByText('The role exists because of AI')).toBeVisible();
  expect(profile().growth).toBe(2);
});

test('a changed value can be put back to the base', async () => {
  render(<DimensionSection group="evidence" />);
  expect(screen.queryByRole('button', { name: /^Reset/ })).not.toBeInTheDocument();
  fireEvent.change(slider('Wages'), { target: { value: '1' } });
  await user.click(screen.getByRole('button', { name: 'Reset Wages to base −1' }));
  expect(profile().evidence.wages).toBe(-1);
  expect(screen.queryByRole('button', { name: /^Reset/ })).not.toBeInTheDocument();
});

test.each(['3', '0.5', ''])('"%s" as a value is refused, the old one stays', async (typed) => {
  render(<DimensionSection group="evidence" />);
  await user.clear(field('Wages'));
  if (typed) await user.paste(typed);
  expect(screen.getByRole('alert')).toHaveTextContent('Enter a whole number from −2 to 2.');
  expect(profile().evidence.wages).toBe(-1);
});

test('one click away: base value in words, its reason and its source', async () => {
  render(<DimensionSection group="barriers" />);
  await openWhy('Culture and trust');
  const { reason } = backend.barriers.cultural;
  expect(await screen.findByText(reason, { exact: false })).toHaveTextContent(
    'Base value 0: They do not mind AI.',
  );
  expect(screen.getByText(/^Source:.*jobzonerisk\.com.*; Stack Overflow/)).toBeVisible();
});

test('a note is kept beside its dimension, an emptied one is dropped', async () => {
  render(<DimensionSection group="evidence" />);
  await openWhy('Wages');
  const note = await screen.findByRole('textbox', { name: 'Note on Wages' });
  await user.type(note, 'My raise was 1 %');
  expect(profile().notes).toEqual({ wages: 'My raise was 1 %' });
  expect(note).toHaveValue('My raise was 1 %');
  await user.clear(note);
  expect(profile().notes).toEqual({});
});
