// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LibrarySection } from '@/calculator/compare/library/LibrarySection';
import { jobStanding } from '@/data/jobStanding';
import { compareWords } from '@/i18n/languages/en/compare';
import { useResult } from '@/store/derived';
import { setValue } from '@/store/valueActions';

const user = userEvent.setup();
const sentence = () => document.querySelector('.big-line')!.textContent;
const bodyRows = (name: string) =>
  within(screen.getByRole('table', { name })).getAllByRole('row').slice(1);
const asTable = (about: string) =>
  user.click(screen.getByRole('button', { name: `Show as table: ${about}` }));

/** The sentence that belongs to a shown score. */
function expected(shown: number): string {
  const { higher, lower } = jobStanding(shown);
  return `Jobs held by ${Math.round(higher)} % of US workers score higher, jobs held by ${Math.round(lower)} % lower.`;
}

test('where the person stands among US workers follows every edit', () => {
  render(<LibrarySection />);
  expect(sentence()).toBe(expected(24.5));
  expect(screen.getByText(/^\d+ of our \d+ roles score lower/)).toHaveTextContent(
    `Our roles cover ${Math.round(jobStanding(24.5).covered)} % of US jobs (Bureau of Labor Statistics, 2024).`,
  );
  let shown = 0;
  function Probe() {
    shown = useResult().personal.shown;
    return null;
  }
  render(<Probe />);
  act(() => setValue({ group: 'evidence', id: 'wages' }, 2));
  expect(shown).toBe(29);
  expect(sentence()).toBe(expected(29));
});

test('at the ends and near them the sentence stays true', () => {
  const { standing } = compareWords.library;
  expect(standing(0, 58.5)).toBe(
    'None of our jobs scores higher. Jobs held by 59 % of US workers score lower.',
  );
  expect(standing(58.5, 0)).toBe(
    'Jobs held by 59 % of US workers score higher. None of ours scores lower.',
  );
  expect(standing(0.2, 58.3)).toMatch(/^Jobs held by less than 1 % of US workers score higher/);
});

test('the own sector and all roles come first, the sectors one by one on demand', async () => {
  render(<LibrarySection />);
  await asTable('This result, its sector and all roles');
  const first = bodyRows('This result, its sector and all roles').map((row) => row.textContent);
  expect(first).toHaveLength(2);
  expect(first[0]).toMatch(/^Software development/);
  expect(first[1]).toMatch(/^All roles/);
  const summary = screen.getByText('All sectors, one by one', { selector: 'summary' });
  await user.click(summary);
  await vi.waitFor(() => expect(summary.nextElementSibling).not.toBeNull());
  await asTable('All sectors, one by one');
  const medians = bodyRows('All sectors, one by one').map((row) =>
    Number(within(row).getAllByRole('cell')[2]!.textContent),
  );
  expect(medians.length).toBeGreaterThan(10);
  expect(medians).toEqual([...medians].sort((a, b) => b - a));
});

test('ten roles at first, all of them on demand, filtered by title', async () => {
  render(<LibrarySection />);
  expect(bodyRows('All roles')).toHaveLength(10);
  await user.click(screen.getByRole('button', { name: /^Show all \d+$/ }));
  expect(bodyRows('All roles').length).toBeGreaterThan(100);
  await user.type(screen.getByRole('searchbox', { name: 'Find by title' }), 'plumb');
  expect(bodyRows('All roles').map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^Plumber/),
  ]);
});
