// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { NextSection } from '@/calculator/next/moves/NextSection';
import { undo } from '@/store/edit';
import { openRole } from '@/store/openRole';
import { useStore } from '@/store/store';
import { setValue, toggleSkill } from '@/store/valueActions';

const user = userEvent.setup();
const SENIOR = 'Senior Software Engineer';
const PUBLISHED = [SENIOR, 'DevSecOps Engineer', 'Security Software Developer'];
const list = (name: string) => screen.getByRole('list', { name });
const NEXT = 'Next steps';
const GREEN = 'Green jobs that share your skills';
const titlesIn = (name: string) =>
  within(list(name))
    .queryAllByRole('heading', { level: 4 })
    .map((each) => each.textContent);
const titles = () => titlesIn(NEXT);
const card = (title: string) =>
  screen.getAllByRole('heading', { level: 4, name: title })[0]!.closest('li')!;
const moreIn = (name: string) => {
  const more = list(name).parentElement!.querySelectorAll<HTMLElement>('ol ~ button');
  return [...more].find((button) => button.previousElementSibling === list(name))!;
};
const open = (id: string) => act(() => openRole(id));
const fit = (title: string) =>
  Number(/You have (\d+) of its \d+ skills/.exec(card(title).textContent)![1]);

beforeEach(() => {
  render(<NextSection />);
});

/** Opens a card and gives its lists by their heading. */
async function openCard(title: string) {
  const inside = within(card(title));
  await user.click(inside.getByText('What it means'));
  await inside.findByText(/The tasks of this role are our own list, not a public one\.$/);
  return (heading: string) => {
    const named = inside.getByRole('heading', { level: 5, name: heading }).parentElement!;
    return within(named)
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

test('three next steps, then the published targets among the first five Green jobs', async () => {
  expect(titles()).toHaveLength(1 + 3);
  expect(titlesIn(GREEN)).toHaveLength(3);
  await user.click(moreIn(GREEN));
  expect(titlesIn(GREEN).slice(0, 5)).toEqual(expect.arrayContaining(PUBLISHED));
  await user.click(moreIn(NEXT));
  expect(titles()).not.toContain('Junior Software Developer');
  expect(titles()).not.toContain('Application Software Developer');
  expect(card(SENIOR)).toHaveTextContent('55.4 Green 30.9 points safer');
});

test('a job that stands in both lists has one card', () => {
  const [first] = titlesIn(GREEN);
  expect(titles()).toContain(first);
  const again = within(list(GREEN)).getByRole('heading', { name: first! }).closest('li')!;
  expect(again).toHaveTextContent('See “Next steps” above.');
  expect(within(again).queryByRole('button')).toBeNull();
});

test('a card says why it is here, what it needs, what it pays and where it is heading', () => {
  expect(card(SENIOR)).toHaveTextContent(
    /The next step up from your job\. You have \d+ of its \d+ skills: .+, .+, .+, and more\./,
  );
  expect(card(SENIOR)).toHaveTextContent(/It needs: .+, .+, .+, and \d more\./);
  expect(card(SENIOR)).toHaveTextContent(
    /Usual pay: one figure for both, \$[\d,]+ a year \(US, 2024\)\. [\d.]+ % more such jobs by 2034\./,
  );
});

test('gains are counted from the person’s own score', () => {
  act(() => setValue({ group: 'evidence', id: 'wages' }, 1));
  expect(card(SENIOR)).toHaveTextContent('27.9 points safer');
});

test('a skill more raises the fit of the jobs that need it', () => {
  const before = fit(SENIOR);
  act(() => toggleSkill('system-design'));
  const changed = fit(SENIOR);
  act(() => toggleSkill('system-design'));
  expect(Math.abs(changed - before)).toBe(1);
  expect(fit(SENIOR)).toBe(before);
});

test('a card opens to what the move means', async () => {
  const inCard = await openCard(SENIOR);
  expect(inCard('Tasks you would leave behind')).toEqual([
    'Implementing API endpoints & business logic',
    'Writing unit & integration tests',
  ]);
  expect(inCard('Tasks you would gain, with AI helping')).toHaveLength(5);
  expect(inCard('Tasks without AI')).toHaveLength(3);
  expect(card(SENIOR)).toHaveTextContent('Anchored: The score is public. We chose ');
  const [held, learn] = [inCard('Skills you have'), inCard('Skills to learn')];
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
});

test('a skill to learn goes into the plan', async () => {
  const inCard = await openCard(SENIOR);
  const [first] = inCard('Skills to learn');
  await user.click(screen.getByRole('button', { name: `Add to my plan: Learn: ${first}` }));
  expect(useStore.getState().profile.plan!.map((step) => step.text)).toEqual([`Learn: ${first}`]);
});

test('a card goes into the plan as one step', async () => {
  const step = `Find out more about this job: ${SENIOR}`;
  await user.click(screen.getByRole('button', { name: `Add to my plan: ${step}` }));
  expect(useStore.getState().profile.plan!.map(({ text }) => text)).toEqual([step]);
});

test('how the jobs are chosen is one click behind, with the rule’s own figures', async () => {
  expect(screen.queryByText(/×/)).toBeNull();
  await user.click(screen.getByText('How these jobs are chosen'));
  expect(screen.getByText(/square root of the points gained \(25 at most\)/)).toBeVisible();
  expect(
    screen.getByText(/schooling up leaves 75 %, each step down 90 %\. A skipped rank leaves 60 %/),
  ).toBeVisible();
});

describe('not for me', () => {
  const notForMe = (title: string) =>
    user.click(screen.getAllByRole('button', { name: `Not for me: ${title}` })[0]!);

  test('the next one takes its place, is said, gets the focus, and can be taken back', async () => {
    const [, first, second, third] = titles();
    await notForMe(second!);
    expect(titles()).toHaveLength(1 + 3);
    expect(titles()).not.toContain(second);
    expect(titlesIn(GREEN)).not.toContain(second);
    expect(screen.getByRole('button', { name: `Not for me: ${third}` })).toHaveFocus();
    await notForMe(first!);
    expect(screen.getByText(/2 hidden/)).toBeVisible();
    act(undo);
    expect(titles()[1]).toBe(first);
    expect(screen.getByText(/1 hidden/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show them again' }));
    expect(titles().slice(1)).toEqual([first, second, third]);
    expect(screen.queryByText(/hidden/)).toBeNull();
    expect(useStore.getState().profile).not.toHaveProperty('notForMe');
  });
});

describe('filters', () => {
  const dollarsOf = (title: string) =>
    Number(/Usual pay: \$([\d,]+)/.exec(card(title).textContent)![1]!.replace(',', ''));

  test('no less pay: every job left pays as much; too few says why', async () => {
    await open('receptionist');
    await user.click(screen.getByRole('checkbox', { name: 'No less pay than my job' }));
    const here = Number(/yours \$([\d,]+)/.exec(list(NEXT).textContent)![1]!.replace(',', ''));
    expect(titles().length).toBeGreaterThan(1);
    for (const title of titles().slice(1)) expect(dollarsOf(title)).toBeGreaterThanOrEqual(here);
  });

  test('no more schooling: no card asks for more', async () => {
    await open('junior-software-developer');
    await open('payroll-clerk');
    const asks = () => /More schooling/.exec(screen.getByRole('region').textContent);
    await user.click(screen.getByRole('checkbox', { name: 'No more schooling than my job' }));
    for (const name of [NEXT, GREEN]) if (moreIn(name)) await user.click(moreIn(name));
    expect(asks()).toBeNull();
  });

  test('a field leaves the jobs of that field, and says that the choice leaves few', async () => {
    const fields = screen.getByRole('combobox', { name: 'Field of work' });
    await user.selectOptions(fields, 'Data and AI');
    const ids = within(list(NEXT)).queryAllByRole('heading', { level: 4 });
    expect(ids.length).toBeLessThan(1 + 3);
    expect(screen.getAllByText(/Your choice above leaves few jobs/).length).toBeGreaterThan(0);
  });
});

describe('other roles', () => {
  test('Green gets next steps too, and says why there are few', async () => {
    await open('waiter');
    expect(titles().length).toBeGreaterThan(1);
    await open('line-worker');
    expect(titles()).toEqual([expect.stringMatching(/, AI-driven$/)]);
    const why = 'No such job of our library scores 5 points more than yours.';
    expect(screen.getAllByText(why)).toHaveLength(1); // the other list would say the same
    expect(screen.queryByRole('list', { name: GREEN })).not.toBeInTheDocument();
  });

  test('a Red target is marked as still Red', async () => {
    await open('office-clerk');
    await open('bookkeeper');
    const red = within(list(NEXT))
      .getAllByRole('listitem')
      .slice(1)
      .filter((item) => / Red /.test(item.textContent));
    expect(red.length).toBeGreaterThan(0);
    for (const item of red) expect(item).toHaveTextContent(/Still Red/);
  });

  test('a licence that the law asks for is said', async () => {
    await open('taxi-driver');
    for (const name of [NEXT, GREEN]) if (moreIn(name)) await user.click(moreIn(name));
    expect(card('Bus Driver')).toHaveTextContent(/By law/);
  });
});
