// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { NextSection } from '@/calculator/next/moves/NextSection';
import { useStore } from '@/store/store';
import { setValue, toggleSkill } from '@/store/valueActions';

const user = userEvent.setup();
const SENIOR = 'Senior Software Engineer';
const PUBLISHED = [SENIOR, 'DevSecOps Engineer', 'Security Software Developer'];
const titles = () => screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
const card = (title: string) =>
  screen.getByRole('heading', { level: 3, name: title }).closest('li')!;
const fit = (title: string) =>
  Number(/You have (\d+) of the \d+ skills/.exec(card(title).textContent)![1]);

beforeEach(() => {
  render(<NextSection />);
});

/** Opens a card and gives its lists by their heading. */
async function openCard(title: string) {
  const inside = within(card(title));
  await user.click(inside.getByText('What it means'));
  await inside.findByText(/The tasks of this role are our own list, not a public one\.$/);
  return (heading: string) => {
    const list = inside.getByRole('heading', { level: 4, name: heading }).parentElement!;
    return within(list)
      .queryAllByRole('listitem')
      .map((item) => item.textContent.replace(/Add to my plan$/, ''));
  };
}

test('the AI-driven version of the same role stands first', () => {
  expect(titles()[0]).toBe('Backend/API Developer, AI-driven');
  expect(screen.getByText('34.7 Yellow')).toBeVisible();
  expect(screen.getByText('10.2 points safer')).toBeVisible();
  expect(screen.getByRole('link', { name: 'See how' })).toHaveAttribute('href', '#variant');
});

test('the published targets are among the first five, roles that are no gain are not', async () => {
  expect(titles()).toHaveLength(1 + 3);
  await user.click(screen.getByRole('button', { name: /^Show \d+ more$/ }));
  expect(titles().slice(1, 6)).toEqual(expect.arrayContaining(PUBLISHED));
  expect(titles()).not.toContain('Junior Software Developer');
  expect(titles()).not.toContain('Application Software Developer');
  expect(card(SENIOR)).toHaveTextContent('55.4 Green 30.9 points safer');
});

test('gains are counted from the person’s own score', () => {
  act(() => setValue({ group: 'evidence', id: 'wages' }, 1));
  expect(card(SENIOR)).toHaveTextContent('27.9 points safer');
});

test('a skill more raises the fit of the roles that need it', () => {
  const before = fit('DevSecOps Engineer');
  act(() => toggleSkill('python'));
  const without = fit('DevSecOps Engineer');
  act(() => toggleSkill('ci-cd'));
  expect(without).toBeLessThan(before);
  expect(fit('DevSecOps Engineer')).toBeGreaterThan(without);
});

test('a card opens to what the move means', async () => {
  const list = await openCard(SENIOR);
  expect(list('Tasks you would leave behind')).toEqual([
    'Implementing API endpoints & business logic',
    'Writing unit & integration tests',
  ]);
  expect(list('Tasks you would gain, with AI helping')).toHaveLength(5);
  expect(list('Tasks without AI')).toHaveLength(3);
  expect(card(SENIOR)).toHaveTextContent('Anchored: The score is public. We chose ');
  const [held, learn] = [list('Skills you have'), list('Skills to learn')];
  expect(held.length).toBeGreaterThan(0);
  expect(learn.length).toBeGreaterThan(0);
  expect(held.filter((skill) => learn.includes(skill))).toEqual([]);
  expect(card(SENIOR)).toHaveTextContent('Today: AI does it 30 % · AI helps 70 % · without AI 0 %');
  expect(card(SENIOR)).toHaveTextContent('There: AI does it 0 % · AI helps 70 % · without AI 30 %');
});

test('a card leads to the role itself', async () => {
  await openCard(SENIOR);
  await user.click(screen.getByRole('button', { name: `Open ${SENIOR} as the base role` }));
  await screen.findByText(`${SENIOR}, AI-driven`);
  expect(useStore.getState().role.id).toBe('senior-software-engineer');
  expect(screen.getByText(/^You are in Green already/)).toBeVisible();
});

test('a skill to learn goes into the plan', async () => {
  const list = await openCard(SENIOR);
  const [first] = list('Skills to learn');
  await user.click(screen.getByRole('button', { name: `Add to my plan: Learn: ${first}` }));
  expect(useStore.getState().profile.plan!.map((step) => step.text)).toEqual([`Learn: ${first}`]);
});

test('how the roles are ranked is one click behind', async () => {
  expect(screen.queryByText(/×/)).toBeNull();
  await user.click(screen.getByText('How these jobs are chosen'));
  expect(screen.getByText(/points gained × the share of skills/)).toBeVisible();
});
