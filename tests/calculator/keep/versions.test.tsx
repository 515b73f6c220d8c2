// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { CompareSection } from '@/calculator/compare/columns/CompareSection';
import { VersionsSection } from '@/calculator/compare/versions/VersionsSection';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';
import { keepVersion } from '@/store/versionActions';

vi.mock('@/charts/StackedBars', () => ({ default: () => null }));

const user = userEvent.setup();
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
async function open(title: string) {
  const summary = await screen.findByText(title, { selector: 'summary' });
  await user.click(summary);
  await waitFor(() => expect(summary.nextElementSibling).not.toBeNull());
}
const setWages = (value: number) => act(() => setValue({ group: 'evidence', id: 'wages' }, value));

beforeEach(() => {
  render(
    <>
      <CompareSection />
      <VersionsSection />
    </>,
  );
});

async function keep(name: string) {
  await user.type(screen.getByRole('textbox', { name: /^Name of this version/ }), name);
  await user.click(button('Keep this version'));
}

test('a version is kept, compared, renamed and opened', async () => {
  await keep('today');
  expect(screen.getByText('“today” is kept.')).toBeVisible();
  setWages(2);
  await user.click(button('Compare: today'));
  expect(chosen(3)).toBe('today');
  expect(card(3)).toHaveTextContent('24.5 Red');
  await user.click(button('Rename: today'));
  const field = screen.getByRole('textbox', { name: 'New name' });
  expect(field).toHaveValue('today');
  expect(field).toHaveFocus();
  await user.clear(field);
  await user.type(field, '\u200b\u2060');
  await user.click(button('Save name'));
  expect(await screen.findByRole('alert')).toHaveTextContent('a name of 1 to 60 characters');
  await user.clear(field);
  await user.type(field, 'in November');
  await user.click(button('Save name'));
  await waitFor(() => expect(chosen(3)).toBe('in November'));
  await user.click(button('Open: in November'));
  expect(await screen.findByText(/^“in November” is on screen now/)).toBeVisible();
  await waitFor(() => expect(card(1)).toHaveTextContent('24.5 Red'));
});

test('versions of the same name are told apart', async () => {
  await keep('today');
  setWages(2);
  await keep('today');
  for (const again of screen.getAllByRole('button', { name: 'Compare: today' })) {
    await user.click(again);
  }
  await open('Values side by side');
  expect(heads('Values side by side').slice(1)).toEqual([
    'You',
    'Your AI-driven version',
    'today',
    'today (2)',
  ]);
});

test('a deleted version can be brought back where it stood', async () => {
  await keep('today');
  await user.click(button('Compare: today'));
  await user.click(button('Delete: today'));
  expect(screen.getByText('“today” is deleted.')).toBeVisible();
  expect(screen.queryByText('“today” is kept.')).toBeNull();
  expect(button('Undo: today')).toHaveFocus();
  expect(chosen(3)).toBe('Choose …');
  await user.click(button('Undo: today'));
  expect(chosen(3)).toBe('today');
  expect(button('Delete: today')).toBeVisible();
});

test('where nothing can be stored, a sentence says so', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await keep('today');
  expect(screen.getByRole('alert')).toHaveTextContent(/storage is full: your versions last until/);
  expect(button('Compare: today')).toBeVisible();
});

test('a version of a role that cannot be had says so, and the rest goes on', async () => {
  const { profile } = useStore.getState();
  act(() => {
    useStore.setState({ profile: { ...profile, role: 'scribe' } });
    keepVersion('lost');
    useStore.setState({ profile });
  });
  await user.click(button('Compare: lost'));
  expect(await screen.findByText(/^This role could not be loaded/)).toBeVisible();
  await open('Values side by side');
  expect(heads('Values side by side')).toEqual(['What', 'You', 'Your AI-driven version']);
});
