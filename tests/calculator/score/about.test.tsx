// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { AboutSection } from '@/calculator/score/about/AboutSection';
import { useStore } from '@/store/store';

const user = userEvent.setup();
const profile = () => useStore.getState().profile;
const field = (name: string) => screen.getByRole('spinbutton', { name });

async function put(name: string, text: string): Promise<void> {
  await user.clear(field(name));
  await user.paste(text);
  await user.keyboard('{Enter}');
}

beforeEach(async () => {
  render(<AboutSection />);
  await user.click(screen.getByRole('heading', { name: 'About you' }));
  await screen.findByRole('spinbutton', { name: 'Years of experience' });
});

test('years within the role’s level raise no hint', async () => {
  expect(field('Years of experience')).toHaveValue('4');
  await put('Years of experience', '5');
  expect(screen.queryByText(/of experience in mind/)).not.toBeInTheDocument();
});

test('more years than the role has in mind offer the next step of the ladder', async () => {
  await put('Years of experience', '9');
  expect(screen.getByText(/has 3–5 years of experience in mind; yours is more/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Switch to Senior Software Engineer' }));
  await waitFor(() => expect(profile().role).toBe('senior-software-engineer'));
  expect(profile().yearsExperience).toBe(9);
  expect(screen.queryByText(/of experience in mind/)).not.toBeInTheDocument();
});

test('fewer years offer the step below', async () => {
  await put('Years of experience', '1');
  expect(screen.getByText(/yours is less/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Switch to Junior Software Developer' }));
  await waitFor(() => expect(profile().role).toBe('junior-software-developer'));
  expect(profile().yearsExperience).toBe(1);
});

test('impossible hours are refused with a sentence', async () => {
  await put('Hours per week', '130');
  expect(screen.getByRole('alert')).toHaveTextContent('Enter a number from 1 to 120.');
  expect(profile().hoursPerWeek).toBe(40);
  await put('Hours per week', '32.5');
  expect(profile().hoursPerWeek).toBe(32.5);
});

test('the role’s own skills are ticked and can be let go', async () => {
  expect(screen.getByText('12 skills ticked')).toBeVisible();
  const sql = screen.getByRole('checkbox', { name: /^SQL/ });
  expect(sql).toBeChecked();
  await user.click(sql);
  expect(sql).not.toBeChecked();
  expect(profile().skills).not.toContain('sql');
  expect(screen.getByText('11 skills ticked')).toBeVisible();
});

test('a skill is found by a part of its name, or said not to be there', async () => {
  const filter = screen.getByRole('searchbox', { name: 'Find a skill' });
  await user.type(filter, ' PYTH');
  const found = screen.getAllByRole('checkbox');
  expect(found).toHaveLength(1);
  expect(within(found[0]!.closest('label')!).getByText('vulnerable')).toBeVisible();
  await user.type(filter, 'zzz');
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  expect(screen.getByText('No skill by that name.')).toBeVisible();
});
