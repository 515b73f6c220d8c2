// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BriefSection } from '@/calculator/job/brief/BriefSection';
import { en } from '@/i18n/languages/en';
import { baseProfile } from '@/profile/baseProfile';
import { showProfile } from '@/store/edit';
import { useStore } from '@/store/store';
import { addTask, renameTask, setTaskScore } from '@/store/weekActions';
import { backend } from '../../golden/inputs';

const t = en.brief;

beforeEach(() => {
  showProfile(backend, baseProfile(backend));
  render(<BriefSection />);
});

afterEach(cleanup);

const insightTexts = () => {
  const box = screen.getByRole('heading', { name: t.insights }).parentElement!;
  return within(box)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
};

test('insights follow the person’s own numbers', () => {
  expect(insightTexts()).toContain('AI can do most of 2 of your 8 tasks: 30 % of the week.');
  expect(insightTexts()).toContain('0.5 points more, and your score is Yellow.');
  act(() => setTaskScore('write-tests', 2));
  expect(insightTexts()[0]).toMatch(
    new RegExp(`^What you changed moved the score: ${en.groups.tasks}, \\+\\d+\\.\\d points\\.$`),
  );
  expect(insightTexts()).toContain('AI can do most of 1 of your 8 tasks: 20 % of the week.');
});

test('exposure shows the person’s names, the base reason, and none for a task of their own', async () => {
  await userEvent.click(screen.getByText(t.taskReasons));
  act(() => renameTask('implement-endpoints', 'Writing C# services'));
  act(() => addTask('Feeding the office cat', 10, 1));
  const row = (name: string) =>
    screen.getAllByText(name, { selector: 'strong' })[0]!.closest('li')!;
  expect(row('Writing C# services').textContent).toContain('Coding assistants write endpoints');
  expect(row('Feeding the office cat').textContent).toBe('Feeding the office cat');
});

test('skills that the person holds are marked', () => {
  expect(screen.getAllByText(t.youHave)).toHaveLength(backend.skills.length);
});

test('a related role opens as the base role', async () => {
  const list = screen.getByText(t.relatedHint).nextElementSibling as HTMLElement;
  const [first] = within(list).getAllByRole('button');
  await userEvent.click(first!);
  await waitFor(() => expect(useStore.getState().role.id).not.toBe(backend.id));
  expect(first!.textContent).toContain(useStore.getState().role.title);
});

test('a role without a brief keeps its numbers and loses the text parts', () => {
  const brief = { ...backend.brief, overview: '' };
  act(() => showProfile({ ...backend, id: 'own', brief }, baseProfile(backend)));
  expect(insightTexts().length).toBeGreaterThanOrEqual(4);
  expect(screen.getByRole('heading', { name: t.exposure })).toBeTruthy();
  for (const title of [t.today, t.effectOnJobs, t.worry, t.strategy]) {
    expect(screen.queryByRole('heading', { name: title })).toBeNull();
  }
});
