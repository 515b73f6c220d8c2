// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { NextSection } from '@/calculator/next/moves/NextSection';
import { openRole } from '@/store/openRole';

const user = userEvent.setup();
const list = (name: string) => screen.getByRole('list', { name });
const titlesIn = (name: string) =>
  within(list(name))
    .queryAllByRole('heading', { level: 4 })
    .map((each) => each.textContent);
const titles = () => titlesIn('Next steps');
const card = (title: string) =>
  screen.getAllByRole('heading', { level: 4, name: title })[0]!.closest('li')!;
const open = (id: string) => act(() => openRole(id));

beforeEach(() => {
  render(<NextSection />);
});

test('steps down stand apart, behind a line that counts them', async () => {
  await open('head-chef');
  expect(
    screen.getByText('The other jobs near your skills that are safer would all be a step down.'),
  ).toBeVisible();
  expect(titles()).toEqual(['Head Chef, AI-driven']);
  const line = screen.getByText(/^Safer, but a step down: \d+ jobs$/);
  await user.click(line);
  const down = titlesIn('Steps down');
  expect(down).toContain('Short-Order Cook');
  expect(card('Short-Order Cook')).toHaveTextContent('It needs: ');
  expect(card('Restaurant Cook')).toHaveTextContent('A step below your job.');
  expect(card('Restaurant Cook')).not.toHaveTextContent('Your rank may not');
  const count = Number(/\d+/.exec(line.textContent)![0]);
  await user.click(screen.getByRole('button', { name: /^Show \d+ more$/ }));
  expect(titlesIn('Steps down')).toHaveLength(count);
});

test('another trade’s lower rank is no step below one’s own job', async () => {
  await open('medical-assistant');
  const nurse = 'Licensed Practical Nurse';
  expect(titles()).toContain(nurse);
  expect(card(nurse)).toHaveTextContent('Your rank may not carry over: expect to start lower.');
  expect(card(nurse)).not.toHaveTextContent('A step below your job.');
});

test('a licence is named where the job asks for one that today’s does not', async () => {
  await open('registered-nurse');
  expect(await within(card('Midwife')).findByText(/By law: Licence as a midwife/)).toBeVisible();
  await open('lawyer');
  const partner = within(card('Law Firm Partner'));
  await vi.waitFor(() => expect(partner.queryByText(/By law/)).not.toBeInTheDocument());
});

test('pay that several jobs share is said to be one figure', async () => {
  await open('registered-nurse');
  expect(card('Midwife')).toHaveTextContent(
    'Usual pay: one figure for both, $93,600 a year (US, 2024).',
  );
  await open('bookkeeper');
  expect(card('Junior Accountant')).toHaveTextContent(
    'Usual pay in such jobs: $81,680 a year, in yours $49,210 (US, 2024).',
  );
  expect(card('Tax Preparer')).toHaveTextContent('Usual pay: $');
});
