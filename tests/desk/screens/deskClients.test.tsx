// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { showReader } from '@/desk/state/clientOnScreen';
import { setParticulars } from '@/desk/state/clientActions';
import { theDesk, useDesk } from '@/desk/state/desk';
import { sampleClient, sampleDesk } from '../rows/sampleDesk';
import { addClientByForm, button, heading, link, showDesk, user } from './deskStart';

const names = () =>
  within(screen.getByRole('list', { name: 'Clients' }))
    .getAllByRole('link')
    .map((each) => each.textContent);

test('an empty desk says what it is, and a first client can be added', async () => {
  await showDesk();
  expect(await heading('Clients')).toHaveFocus();
  expect(screen.getByText(/in this browser only/)).toBeVisible();
  await user.click(button('New client'));
  await user.click(button('Add client'));
  expect(await screen.findByText('Give a name of 1 to 120 characters.')).toBeVisible();
  expect(screen.getByText(/^Choose a role, or describe it/)).toBeVisible();
  await user.click(button('Cancel'));
  await addClientByForm('Sample client');
  expect(window.location.hash).toMatch(/^#desk\/[^/]+$/);
  expect(screen.getByText('24.5 Red')).toBeVisible();
  expect(await heading('Sample client')).toHaveFocus();
});

test('clients are found by search, tag and order', async () => {
  await showDesk('#desk', sampleDesk(60, 0));
  await heading('Clients');
  expect(names()).toHaveLength(40);
  await user.click(button('Show 20 more'));
  expect(names()).toHaveLength(60);
  await user.type(screen.getByRole('searchbox'), 'sample-1');
  await waitFor(() => expect(names()).toHaveLength(11));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tag' }), 'even');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'name');
  expect(names()).toEqual(['10', '12', '14', '16', '18'].map((each) => `Sample client ${each}`));
  expect(screen.getByText('5 of 60 clients')).toBeVisible();
});

test('a client is deleted and comes back', async () => {
  await showDesk('#desk', sampleDesk(2, 0));
  await heading('Clients');
  await user.click(button('Delete Sample client 1'));
  expect(await screen.findByText('Sample client 1 is deleted.')).toBeVisible();
  expect(names()).toEqual(['Sample client 2']);
  expect(button('Undo: Sample client 1')).toHaveFocus();
  await user.click(button('Undo: Sample client 1'));
  await waitFor(() => expect(names()).toHaveLength(2));
});

test('the score of two readers is a range over both zones', async () => {
  await showDesk('#desk', sampleDesk(2, 0));
  await heading('Clients');
  const row = link('Sample client 2').closest('li')!;
  expect(row).toHaveTextContent(/\d\d\.\d–\d\d\.\d (Red|Yellow)/);
});

test('particulars are kept as they are typed', async () => {
  await showDesk('#desk/client-1', sampleDesk(1, 0));
  await heading('Sample client 1');
  const name = screen.getByRole('textbox', { name: 'Name' });
  await user.clear(name);
  expect(await screen.findByText('Give a name of 1 to 120 characters.')).toBeVisible();
  await user.type(name, 'Sample person');
  const tags = screen.getByRole('textbox', { name: 'Tags' });
  await user.clear(tags);
  await user.type(tags, 'autumn,  tech, autumn');
  await user.tab();
  await waitFor(async () => {
    const stored = await theDesk().client('client-1');
    expect(stored).toMatchObject({ name: 'Sample person', tags: ['autumn', 'tech'] });
  });
});

test('tags are kept while they are typed, and stay as they are typed until they are left', async () => {
  await showDesk('#desk/client-1', sampleDesk(1, 0));
  await heading('Sample client 1');
  const kept = () => useDesk.getState().client!.tags;
  const tags = screen.getByRole('textbox', { name: 'Tags' });
  await user.clear(tags);
  expect(kept()).toEqual([]);
  await user.type(tags, 'autumn,');
  expect(tags).toHaveValue('autumn,');
  expect(kept()).toEqual(['autumn']);
  await user.type(tags, '  te,autumn{Enter}');
  expect(tags).toHaveValue('autumn,  te,autumn');
  await waitFor(async () =>
    expect((await theDesk().client('client-1'))!.tags).toEqual(['autumn', 'te']),
  );
  expect(tags).toHaveValue('autumn,  te,autumn');
  await user.tab();
  expect(tags).toHaveValue('autumn, te');
  const { changedAt } = useDesk.getState().client!;
  await user.type(tags, ' ,');
  await user.tab();
  expect(tags).toHaveValue('autumn, te');
  expect(useDesk.getState().client!.changedAt).toBe(changedAt); // it says nothing new
});

test('tags that come from elsewhere while others are typed are in sight', async () => {
  await showDesk('#desk/client-1', sampleDesk(1, 0));
  await heading('Sample client 1');
  const tags = screen.getByRole('textbox', { name: 'Tags' });
  await user.type(tags, ', autumn ,');
  act(() => setParticulars({ ...useDesk.getState().client!, tags: ['winter'] }));
  expect(tags).toHaveValue('winter');
});

test('the plan of all sessions is ticked, dated and shortened on the client’s page', async () => {
  await showDesk('#desk/client-1', sampleDesk(1, 2));
  await heading('Sample client 1');
  const stored = async () => (await theDesk().client('client-1'))!.work.client.plan;
  const before = sampleClient(1).work.client.plan!;
  await user.click(screen.getByRole('checkbox', { name: 'Sample step 1' }));
  await waitFor(async () => expect((await stored())![0]!.doneAt).not.toBeNull());
  fireEvent.change(screen.getByLabelText('By which day: Sample step 3'), {
    target: { value: '2027-01-31' },
  });
  await user.click(button('Remove: Sample step 2'));
  await waitFor(async () =>
    expect(await stored()).toMatchObject([
      { id: 'step-1', due: null },
      { id: 'step-3', due: '2027-01-31', doneAt: null },
    ]),
  );
  // How it stood at the end of a session stays; the one under way goes along.
  const [first, second] = await theDesk().sessionsOf('client-1');
  expect(first!.work.client.plan).toEqual(before);
  await waitFor(async () => {
    const latest = await theDesk().session(second!.id);
    expect(latest!.work.client.plan).toEqual(await stored());
  });
});

test('the coach’s reading has the same plan', async () => {
  await showDesk('#desk/client-2', sampleDesk(2, 0));
  await heading('Sample client 2');
  act(() => showReader('coach'));
  await user.click(screen.getByRole('checkbox', { name: 'Sample step 1' }));
  await waitFor(async () => {
    const { client, coach } = (await theDesk().client('client-2'))!.work;
    expect(client.plan![0]!.doneAt).not.toBeNull();
    expect(coach).toEqual(sampleClient(2).work.coach);
  });
});

test('what moved in the base is taken over value by value', async () => {
  const content = sampleDesk(1, 0);
  const client = sampleClient(1);
  const { base } = client.work;
  const old = { ...base.profile, growth: 2, evidence: { ...base.profile.evidence, wages: 2 } };
  const work = {
    ...client.work,
    client: old,
    coach: null,
    reasons: {},
    base: { ...base, dataVersion: 'older', profile: old },
  };
  await showDesk('#desk/client-1', { ...content, clients: [{ ...client, work }] });
  await heading('Sample client 1');
  const table = await screen.findByRole('table', { name: 'What changed since' });
  expect(within(table).getAllByRole('row')).toHaveLength(3);
  await user.click(button('Take over: Wages'));
  expect(within(table).getByText('as now')).toBeVisible();
  await user.click(button('Take all over'));
  expect(await screen.findByText(/as they were when these values were taken/)).toBeVisible();
  await waitFor(async () => {
    const stored = (await theDesk().client('client-1'))!.work;
    expect(stored.client).toEqual(base.profile);
    expect(stored.base.dataVersion).toBe(base.dataVersion);
  });
});

test('an unknown client is said to be unknown', async () => {
  await showDesk('#desk/nobody');
  expect(await screen.findByText('This client is not on this desk (any more).')).toBeVisible();
  expect(link('Back to the desk')).toBeVisible();
});
