// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { defaultRole } from '@/data/defaultRole';
import { theDesk, useDesk } from '@/desk/state/desk';
import { untouchedWork } from '@/desk/state/clientStart';
import { sampleClient, sampleDesk, sampleSession } from '../rows/sampleDesk';
import { button, heading, link, showDesk, user } from './deskStart';

const before = untouchedWork(defaultRole);
const tasks = ['Sorting post', 'Filing'].map((name, index) => ({
  ...{ id: `own-${index}`, name, time: 60 - 20 * index, score: 5 as const },
  bucket: 'displaced' as const,
}));
const now = { ...before, client: { ...before.client, tasks } };
const client = sampleClient(1, { work: now, versions: [] });
const talk = sampleSession(client.id, 1, { work: before, log: [] });
const content = { ...sampleDesk(0, 0), clients: [client], sessions: [talk] };
const stored = async () => (await theDesk().sessionsOf(client.id))[0]!;

test('a session that does not fit its client’s week goes on with that week', async () => {
  await showDesk('#desk/client-1', content);
  await heading('Sample client 1');
  expect((await stored()).work).toEqual(before);
  await user.click(link(/Go on with/));
  await heading('Sorting post');
  expect(screen.getByText('1 of 16')).toBeVisible();
  const number = screen.getByRole('spinbutton', { name: 'Time on Sorting post, Client' });
  expect(number).toHaveValue('60');
  fireEvent.change(number, { target: { value: '70' } });
  fireEvent.keyDown(number, { key: 'Enter' });
  await waitFor(async () => {
    const { work, log } = await stored();
    expect(work.client.tasks.map(({ time }) => time)).toEqual([70, 30]);
    expect(log.at(-1)).toMatchObject({ reader: 'client', from: 40, to: 30 });
  });
});

test('one that is taken up again after the week became another follows it', async () => {
  const finishedAt = new Date().toISOString();
  await showDesk('#desk/client-1/session/client-1-session-1', {
    ...content,
    sessions: [{ ...talk, finishedAt }],
  });
  await heading('How it stood at the end');
  expect((await stored()).work).toEqual(before);
  act(() => useDesk.setState({ question: 0 }));
  await user.click(button(/Go on|Resume|again/));
  await heading('Sorting post');
  await waitFor(async () => expect((await stored()).work).toEqual(now));
});
