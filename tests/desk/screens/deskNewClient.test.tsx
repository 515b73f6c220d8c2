// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { theDesk } from '@/desk/state/desk';
import type { Client } from '@/desk/rows/model';
import { useStore } from '@/store/store';
import { button, heading, showDesk, user } from './deskStart';

test('a client whose job is not in the library is added with a role of their own', async () => {
  await showDesk();
  await heading('Clients');
  await user.click(button('New client'));
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Sample client');
  await user.type(await screen.findByRole('combobox', { name: 'Job title' }), 'Lighthouse nurse');
  fireEvent.click(screen.getByText('My role is not here'));
  expect(await screen.findByRole('textbox', { name: 'What is the role called?' })).toHaveValue(
    'Lighthouse nurse',
  );
  await user.click(button('Use this for the client'));
  expect((await screen.findAllByText(/^Say what the task is/))[0]).toBeVisible();
  for (const task of [1, 2, 3, 4, 5]) {
    await user.type(
      screen.getByRole('textbox', { name: `Task ${task}` }),
      `Sample care of patients ${task}`,
    );
  }
  await user.click(button('Use this for the client'));
  expect(await screen.findByText('Role: Lighthouse nurse')).toBeVisible();
  expect(screen.queryByRole('textbox', { name: /What the client calls it/ })).toBeNull();
  // Choosing again loses nothing of the description.
  await user.click(button('Choose another role'));
  expect(screen.getByRole('combobox', { name: 'Job title' })).toHaveFocus();
  expect(screen.getByRole('textbox', { name: 'Task 3' })).toHaveValue('Sample care of patients 3');
  await user.click(button('Use this for the client'));
  await user.click(button('Add client'));
  await heading('Sample client');
  const [{ work }] = (await theDesk().clients()) as [Client];
  expect(work.client).toMatchObject({ role: 'own-role', title: 'Lighthouse nurse' });
  expect(work.client.tasks.map(({ name, time }) => [name, time])).toEqual(
    [1, 2, 3, 4, 5].map((task) => [`Sample care of patients ${task}`, 20]),
  );
  expect(work.client.open).toContain('growth');
  // What is typical of similar jobs stands in for what was left open: no blank form is scored.
  expect(Object.values(work.client.barriers)).not.toEqual([0, 0, 0, 0, 0]);
});

test('a client starts from the nearest role under their own title', async () => {
  await showDesk();
  await heading('Clients');
  await user.click(button('New client'));
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Sample client');
  await user.type(await screen.findByRole('combobox', { name: 'Job title' }), 'Backend tinkerer');
  fireEvent.click(screen.getByText('My role is not here'));
  await user.click((await screen.findAllByRole('button', { name: /^Start from/ }))[0]!);
  expect(await screen.findByText('Role: Backend tinkerer')).toBeVisible();
  await user.click(button('Add client'));
  await heading('Sample client');
  const [{ work }] = (await theDesk().clients()) as [Client];
  expect(work.client.title).toBe('Backend tinkerer');
  expect(work.client.role).not.toBe('own-role');
});

test('a pasted description gives the tasks and skills that it speaks of, and nothing of the coach’s own', async () => {
  useStore.setState({ profile: { ...useStore.getState().profile, skills: ['sample-skill'] } });
  await showDesk();
  await heading('Clients');
  await user.click(button('New client'));
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Sample client');
  fireEvent.click(await screen.findByText('Paste what you do'));
  fireEvent.change(await screen.findByRole('textbox', { name: /A job advert/ }), {
    target: { value: 'I am a registered nurse. I give medicines and look after patients.' },
  });
  await user.click(button('Find the nearest jobs'));
  await user.click((await screen.findAllByRole('button', { pressed: false }))[0]!);
  const tasks = within(await screen.findByRole('group', { name: 'What you do of it' }));
  const ticked = () =>
    tasks.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked);
  while (ticked().length > 1) await user.click(ticked().at(-1)!);
  await user.click(button('Use this for the client'));
  await user.click(button('Add client'));
  await heading('Sample client');
  const [{ work }] = (await theDesk().clients()) as [Client];
  expect(work.client.tasks).toMatchObject([{ time: 100 }]);
  expect(work.client.skills).not.toContain('sample-skill');
});
