// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { RoleFinder } from '@/calculator/find/RoleFinder';
import { undo } from '@/store/edit';
import { useStore } from '@/store/store';

const user = userEvent.setup();
const profile = () => useStore.getState().profile;

async function showFinder(onDone = vi.fn()) {
  await act(async () => void render(<RoleFinder onDone={onDone} />));
  return screen.findByRole('combobox', { name: 'Job title' });
}

test('a title that means several roles asks which, and says what each does', async () => {
  await user.type(await showFinder(), 'PA');
  expect(await screen.findByText('Which of these is closest?', undefined)).toBeVisible();
  const [first, second] = screen.getAllByRole('option');
  expect(first).toHaveTextContent('Executive Assistant');
  expect(second).toHaveTextContent('Physician Assistant');
  await vi.waitFor(() => expect(second).toHaveTextContent(/\w+ .{20,}\./));
});

test('a title of an occupation alone is found as soon as the titles are here', async () => {
  await user.type(await showFinder(), 'astronaut');
  const list = screen.getByRole('listbox');
  expect(await within(list).findByText('Airline Pilot', { exact: false })).toBeVisible();
});

test('pasted words lead to a role with what they speak of, as one step of undo', async () => {
  const done = vi.fn();
  await showFinder(done);
  const before = profile();
  await user.click(screen.getByText('Paste what you do'));
  const field = await screen.findByRole('textbox', { name: /^A job advert/ });
  await user.click(field);
  await user.paste('I lay bricks and blocks, mix mortar and point joints.');
  await user.click(screen.getByRole('button', { name: 'Find the nearest jobs' }));
  await user.click(await screen.findByRole('button', { name: 'Bricklayer' }));
  expect(screen.getAllByText(/^Because of: .*bricks/)[0]).toBeVisible();
  const tasks = await screen.findByRole('group', { name: 'What you do of it' });
  const ticked = within(tasks)
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter((box) => box.checked);
  const all = within(tasks).getAllByRole('checkbox').length;
  expect(ticked.length).toBeGreaterThan(0);
  expect(ticked.length).toBeLessThan(all);
  await user.click(screen.getByRole('button', { name: 'Show my result with these' }));
  await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(profile().role).toBe('bricklayer');
  expect(profile().tasks).toHaveLength(ticked.length);
  expect(profile().tasks.reduce((sum, { time }) => sum + time, 0)).toBeCloseTo(100);
  act(undo);
  expect(profile()).toEqual(before);
});

test('a text file is read here; one of more than 1 MB says so', async () => {
  await showFinder();
  await user.click(screen.getByText('Paste what you do'));
  const open = await screen.findByLabelText('Open a text file', { selector: 'input' });
  // jsdom's files cannot be read as a browser's can.
  const file = (content: string) =>
    Object.assign(new File([content], 'cv.txt', { type: 'text/plain' }), {
      text: () => Promise.resolve(content),
    });
  await user.upload(open, file('I lay bricks and blocks and point joints.'));
  expect(await screen.findByRole('button', { name: 'Bricklayer' })).toBeVisible();
  await user.upload(open, file('x'.repeat(1_000_001)));
  expect(await screen.findByText(/^This text is too long: at most 1 MB/)).toBeVisible();
});

test('words that no job has say so', async () => {
  await showFinder();
  await user.click(screen.getByText('Paste what you do'));
  const field = await screen.findByRole('textbox', { name: /^A job advert/ });
  await user.click(field);
  await user.paste('qqqq zzzz');
  await user.click(screen.getByRole('button', { name: 'Find the nearest jobs' }));
  expect(
    await screen.findByText('We know no job by these words. Search by job title above.'),
  ).toBeVisible();
});
