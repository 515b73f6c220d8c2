// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { defaultRole } from '@/data/defaultRole';
import nurseRole from '@/data/roles/registered-nurse.json';
import type { Role } from '@/data/schema';
import { theDesk } from '@/desk/state/desk';
import { untouchedWork } from '@/desk/state/clientStart';
import type { Client } from '@/desk/rows/model';
import { baseProfile } from '@/profile/baseProfile';
import type { Profile } from '@/profile/schema';
import { profileToFile } from '@/profile/writeFile';
import { sampleClient, sampleDesk } from '../rows/sampleDesk';
import { button, heading, showDesk, user } from './deskStart';

const client = sampleClient(1, { work: untouchedWork(defaultRole), versions: [] });
const content = { ...sampleDesk(0, 0), clients: [client] };
const stored = async () => (await theDesk().client(client.id))!;

const registeredNurse = baseProfile(nurseRole as unknown as Role);
const base = baseProfile(defaultRole);
const [task] = base.tasks;
const theirs: Profile = {
  ...base,
  hoursPerWeek: 20,
  tasks: base.tasks.map((each) => (each === task ? { ...each, score: 1 } : each)),
  plan: [{ id: 'a', text: 'Sample step', due: null, doneAt: null }],
};

/** jsdom has files, but cannot read them. */
const fileOf = (text: string) =>
  Object.assign(new File([text], 'sample.json', { type: 'application/json' }), {
    text: () => Promise.resolve(text),
  });
const send = (profile: Profile, label = 'Take in a client’s file') =>
  user.upload(screen.getByLabelText(label), fileOf(profileToFile(profile)));

test('a client’s file becomes a new client, under a name', async () => {
  await showDesk('#desk', sampleDesk(0, 0));
  await heading('Clients');
  await send(theirs);
  expect(
    await screen.findByText(/^Backend\/API Developer.*: \d\d\.\d (Red|Yellow)$/),
  ).toBeVisible();
  await user.click(button('Add client'));
  expect(await screen.findByText('Give a name of 1 to 120 characters.')).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: 'Name of the client' }), 'Sample sender');
  await user.click(button('Add client'));
  await heading('Sample sender');
  const [added] = (await theDesk().clients()) as [Client];
  expect(added.work.client).toEqual(theirs);
  expect(added.work.base.profile).toEqual(base);
});

test('a file becomes a new session of a client, with what differs named before', async () => {
  await showDesk('#desk', content);
  await heading('Clients');
  await send(theirs);
  await user.click(await screen.findByRole('radio', { name: /^a new session/ }));
  await user.click(button('Take over and start the session'));
  expect(await screen.findByText('Choose the client whose file this is.')).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Client' }), 'Sample client 1');
  const list = within(await screen.findByRole('list', { name: 'What differs from the desk' }));
  expect(list.getAllByRole('listitem')).toHaveLength(1);
  expect(list.getByRole('listitem')).toHaveTextContent(
    new RegExp(`^Client: AI score of ${task!.name} ${task!.score} → 1: \\+\\d\\.\\d$`),
  );
  expect(
    screen.getByText('Also taken over: hours per week and steps of their plan.'),
  ).toBeVisible();
  expect((await stored()).work.client).toEqual(client.work.client); // nothing happened yet
  await user.click(button('Take over and start the session'));
  expect(await screen.findByText('1 of 22')).toBeVisible();
  await waitFor(async () => expect((await stored()).work.client).toEqual(theirs));
  const [session] = await theDesk().sessionsOf(client.id);
  expect(session).toMatchObject({ name: 'Session 1, from their file', finishedAt: null });
  expect(session!.log).toMatchObject([{ path: `tasks.${task!.id}.score`, to: 1 }]);
  expect(session!.work.client).toEqual(theirs);
  expect((await stored()).versions).toMatchObject([{ profile: client.work.client }]);
});

test('a file of another job is said to be one, and both readings begin anew on it', async () => {
  await showDesk('#desk/client-1', content);
  await heading('Sample client 1');
  await send(registeredNurse, 'Take in a file of Sample client 1');
  expect(
    await screen.findByText(/^The file is about another job: Registered Nurse\./),
  ).toBeVisible();
  await user.click(button('Take over and start the session'));
  expect(await screen.findByText(/^1 of \d+$/)).toBeVisible();
  await waitFor(async () => expect((await stored()).work.client.role).toBe('registered-nurse'));
  const { work, versions } = await stored();
  expect(work.coach).toBeNull();
  expect(work.base.profile.role).toBe('registered-nurse');
  expect(versions).toMatchObject([{ profile: { role: defaultRole.id } }]);
});

test('a file that cannot be read changes nothing and says why', async () => {
  await showDesk('#desk/client-1', content);
  await heading('Sample client 1');
  const input = screen.getByLabelText('Take in a file of Sample client 1');
  await user.upload(input, fileOf('no file at all'));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The file is not readable: it is not JSON text.',
  );
  const bad = JSON.stringify({ ...JSON.parse(profileToFile(theirs)), growth: 99 });
  await user.upload(input, fileOf(bad));
  await waitFor(() =>
    expect(screen.getByRole('alert')).toHaveTextContent(/“growth” is out of range/),
  );
  expect((await stored()).work).toEqual(client.work);
  // The next one is read as if nothing had happened.
  await send(theirs, 'Take in a file of Sample client 1');
  expect(await screen.findByRole('list', { name: 'What differs from the desk' })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});
