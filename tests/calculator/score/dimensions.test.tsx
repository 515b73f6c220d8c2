// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { backend } from '../../golden/inputs';
import { DimensionSection } from '@/calculator/score/dimensions/DimensionSection';
import { useStore } from '@/store/store';

const user = userEvent.setup();
const profile = () => useStore.getState().profile;
const values = (name: string) => screen.getByRole('radiogroup', { name: `Your value for ${name}` });
const choice = (name: string, label: string) =>
  within(values(name)).getByRole('radio', { name: label });
const openWhy = (name: string) => user.click(screen.getByText(`: ${name}`));

/** Shows a group and opens its line. */
async function open(group: 'evidence' | 'barriers' | 'protective' | 'growth', title: string) {
  render(<DimensionSection group={group} />);
  await user.click(screen.getByRole('heading', { name: title }));
}

test('the job market is a line with its total in words, and opens into five rows', async () => {
  render(<DimensionSection group="evidence" />);
  expect(screen.getByText('weak, −4')).toBeVisible();
  expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
  await user.click(screen.getByRole('heading', { name: 'Job market' }));
  expect(screen.getAllByRole('radiogroup')).toHaveLength(5);
  expect(choice('Wages', '−1')).toBeChecked();
  expect(choice('Wages', '−1')).toHaveAccessibleDescription('Behind prices');
  await user.click(choice('Wages', '+2'));
  expect(screen.getByText('Well ahead of prices')).toBeVisible();
  // −4 + 3 = −1
  expect(screen.getByText('mixed, −1')).toBeVisible();
  expect(screen.getByText('1 changed')).toBeVisible();
  expect(profile().evidence.wages).toBe(2);
});

test('protection counts from 0, carries no sign and says of how much', async () => {
  await open('barriers', 'Protection');
  expect(screen.getByText('little, 1 of 10')).toBeVisible();
  expect(choice('Liability', '1')).toHaveAccessibleDescription('You, professionally');
  await user.click(choice('Liability', '2'));
  expect(profile().barriers.liability).toBe(2);
});

test('human factors go to 3 and say that they never change the score', async () => {
  await open('protective', 'Human factors');
  expect(screen.getByText(/These never change your score/)).toBeVisible();
  expect(within(values('Relationship')).getAllByRole('radio')).toHaveLength(4);
});

test('AI demand is one number, told in words alone', async () => {
  await open('growth', 'AI demand');
  expect(screen.getByText('a little less')).toBeVisible();
  await user.click(choice('AI demand', '+2'));
  expect(screen.getByText('much more')).toBeVisible();
  expect(screen.getByText('The role exists because of AI')).toBeVisible();
  expect(profile().growth).toBe(2);
});

test('a changed value can be put back to the typical one', async () => {
  await open('evidence', 'Job market');
  expect(screen.queryByRole('button', { name: /^Reset/ })).not.toBeInTheDocument();
  await user.click(choice('Wages', '+1'));
  await user.click(screen.getByRole('button', { name: 'Reset Wages to typical −1' }));
  expect(profile().evidence.wages).toBe(-1);
  expect(screen.queryByRole('button', { name: /^Reset/ })).not.toBeInTheDocument();
});

test('one click away: base value in words, its reason and its source', async () => {
  await open('barriers', 'Protection');
  await openWhy('Culture and trust');
  const { reason } = backend.barriers.cultural;
  expect((await screen.findByText(reason, { exact: false })).parentElement).toHaveTextContent(
    'Typical 0: They do not mind AI.',
  );
  expect(screen.getByText(/^Source:.*jobzonerisk\.com.*; Stack Overflow/)).toBeVisible();
});

test('a note is kept beside its dimension, an emptied one is dropped', async () => {
  await open('evidence', 'Job market');
  await openWhy('Wages');
  const note = await screen.findByRole('textbox', { name: 'Note on Wages' });
  await user.type(note, 'My raise was 1 %');
  expect(profile().notes).toEqual({ wages: 'My raise was 1 %' });
  expect(note).toHaveValue('My raise was 1 %');
  await user.clear(note);
  expect(profile().notes).toEqual({});
});
