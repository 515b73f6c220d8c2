// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { deskToBackup } from '@/desk/rows/backup';
import { backupIsDue } from '@/desk/state/backupDue';
import { theDesk, useDesk } from '@/desk/state/desk';
import { readDesk } from '@/desk/state/readDesk';
import { sampleClient, sampleDesk } from '../rows/sampleDesk';
import { button, heading, showDesk, user } from './deskStart';

/** jsdom's files can only be read the old way. */
function bytesOf(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(file);
  });
}
Blob.prototype.arrayBuffer ??= function arrayBuffer() {
  return bytesOf(this);
};
Blob.prototype.text ??= async function text() {
  return new TextDecoder().decode(await bytesOf(this));
};

const PASSPHRASE = 'sample words for a test';
const saved: { file: Blob; name: string }[] = [];
vi.mock('@/ui/saveFile', () => ({
  saveFile: (name: string, file: Blob) => void saved.push({ file, name }),
}));

const fileInput = (name: string) => screen.getByLabelText(name, { selector: 'input' });
const asFile = (content: Blob | string, name: string) => new File([content], name);

beforeEach(async () => {
  saved.length = 0;
  await showDesk('#desk/backup', sampleDesk(3, 2));
  await heading('Backup and settings');
});

test('a sealed backup restores the same desk after everything was cleared', async () => {
  await user.type(screen.getByLabelText('Passphrase (optional)'), PASSPHRASE);
  await user.click(button('Save backup file'));
  expect(await screen.findByText('The two passphrases differ.')).toBeVisible();
  await user.type(screen.getByLabelText('Passphrase again'), PASSPHRASE);
  await user.click(button('Save backup file'));
  expect(await screen.findByText(/Did it arrive\?/)).toBeVisible();
  await user.click(button('Yes, it is there'));
  expect(await screen.findByText('The backup file is saved.')).toBeVisible();
  const [{ file, name }] = saved as [{ file: Blob; name: string }];
  expect(name).toMatch(/^coach-desk-\d{4}-\d\d-\d\d\.backup$/);
  expect(useDesk.getState().settings.backedUpAt).toEqual(expect.any(String));
  await user.click(screen.getByRole('checkbox', { name: /I have a backup/ }));
  await user.click(button('Clear the desk'));
  expect(await screen.findByText('The desk is empty.')).toBeVisible();
  await user.upload(fileInput('Choose a backup file'), asFile(file, name));
  expect(await screen.findByText('This backup is sealed. Enter its passphrase.')).toBeVisible();
  await user.type(screen.getByLabelText('Passphrase of this backup'), 'another phrase');
  await user.click(button('Open'));
  expect(await screen.findByText(/does not open the backup/)).toBeVisible();
  await user.clear(screen.getByLabelText('Passphrase of this backup'));
  await user.type(screen.getByLabelText('Passphrase of this backup'), PASSPHRASE);
  await user.click(button('Open'));
  expect(await screen.findByText('3 clients added:')).toBeVisible();
  await user.click(button('Merge it in'));
  expect(await screen.findByText('The backup is in.')).toBeVisible();
  const content = await theDesk().everything();
  expect(content.clients.map(({ work }) => work)).toEqual(
    sampleDesk(3, 2).clients.map(({ work }) => work),
  );
  expect(content.sessions).toHaveLength(6);
});

test('replacing says by name what goes', async () => {
  const theirs = { ...sampleDesk(0, 0), clients: [sampleClient(1), sampleClient(9)] };
  const file = await deskToBackup(theirs, null);
  await user.upload(fileInput('Choose a backup file'), asFile(file, 'sample.backup'));
  await user.click(await screen.findByRole('radio', { name: /^Replace/ }));
  const removed = screen.getByText('2 clients removed:').closest('li');
  expect(removed).toHaveTextContent('Sample client 2 and Sample client 3');
  await user.click(button('Replace everything'));
  expect(await screen.findByText('The backup is in.')).toBeVisible();
  expect(
    useDesk
      .getState()
      .clients.map(({ name }) => name)
      .sort(),
  ).toEqual(['Sample client 1', 'Sample client 9']);
});

test('a cut file, a strange file: clear words, nothing lost', async () => {
  const text = await (await deskToBackup(sampleDesk(2, 1), null)).text();
  await user.upload(fileInput('Choose a backup file'), asFile('hello', 'strange.backup'));
  expect(await screen.findByText(/is not a backup of the desk/)).toBeVisible();
  await user.upload(
    fileInput('Choose a backup file'),
    asFile(text.slice(0, text.length - 200), 'cut.backup'),
  );
  expect(await screen.findByText(/This file is incomplete/)).toBeVisible();
  expect((await theDesk().clients()).length).toBe(3);
});

test('a file cut before its first client: nothing is left to be looked at', async () => {
  const text = await (await deskToBackup(sampleDesk(2, 1), null)).text();
  const [head, settings, client] = text.split('\n');
  const cut = [head, settings, client!.slice(0, 100)].join('\n');
  await user.upload(fileInput('Choose a backup file'), asFile(cut, 'cut.backup'));
  expect(await screen.findByText(/nothing of it can be used/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'See what is left of it' })).not.toBeInTheDocument();
});

test('a table adds its clients; lines that are wrong are named', async () => {
  const table = [
    'client,role,task,time,score,tags',
    'Sample table one,backend-api-developer,Review,40,3,autumn',
    'Sample table one,backend-api-developer,Talks,60,1,autumn',
    'Sample table two,,Review,100,9,',
  ].join('\n');
  await user.upload(fileInput('Choose a CSV file'), asFile(table, 'sample.csv'));
  expect(await screen.findByText(/^Line 4: the AI score is not a whole number.*“9”/)).toBeVisible();
  await user.click(button('Add 1 client'));
  expect(await screen.findByText('1 client added.')).toBeVisible();
  const added = (await theDesk().clients()).find(({ name }) => name === 'Sample table one')!;
  expect(added.work.client.tasks.map(({ time }) => time)).toEqual([40, 60]);
});

test('the same table twice updates its clients, or adds them anew', async () => {
  const table = (time: number) =>
    asFile(
      [
        'client,task,time,score,tags',
        `Sample ta\u0308ble,Review,${time},3,autumn`,
        'Sample täble,Talks,60,1,',
      ].join('\n'),
      'sample.csv',
    );
  const named = async () => {
    const clients = await theDesk().clients();
    return clients.filter(({ name }) => name === 'Sample täble');
  };
  await user.upload(fileInput('Choose a CSV file'), table(40));
  await user.click(await screen.findByRole('button', { name: 'Add 1 client' }));
  expect(await screen.findByText('1 client added.')).toBeVisible();
  await user.upload(fileInput('Choose a CSV file'), table(20));
  await user.click(await screen.findByRole('button', { name: 'Take over 1 client' }));
  expect(await screen.findByText('0 clients added, 1 updated.')).toBeVisible();
  const [client] = await named();
  expect(await named()).toHaveLength(1);
  expect(client!.work.client.tasks.map(({ time }) => time)).toEqual([25, 75]);
  expect(client!.versions.map(({ profile }) => profile.tasks[0]!.time)).toEqual([40]);
  await user.upload(fileInput('Choose a CSV file'), table(20));
  await user.click(await screen.findByRole('button', { name: 'Take over 1 client' }));
  expect(await screen.findByText('0 clients added, 1 unchanged.')).toBeVisible();
  expect((await named())[0]!.versions).toHaveLength(1); // it said nothing new
  await user.upload(fileInput('Choose a CSV file'), table(20));
  await user.click(await screen.findByRole('radio', { name: /^Add them anew/ }));
  await user.click(button('Add 1 client'));
  expect(await screen.findByText('1 client added.')).toBeVisible();
  expect(await named()).toHaveLength(2);
});

test('of two clients who are called alike a table updates neither, and says so', async () => {
  const clients = [8, 9].map((number) => sampleClient(number, { name: 'Anna' }));
  const settings = await theDesk().settings();
  await theDesk().mergeIn({ clients, sessions: [], settings }, {});
  await act(() => readDesk());
  const before = await theDesk().clients();
  const lines = ['anna,accountant', 'Bert,accountant', 'Bert,accountant'];
  const table = asFile(['client,role', ...lines].join('\n'), 'sample.csv');
  await user.upload(fileInput('Choose a CSV file'), table);
  expect(await screen.findByText('Line 4 repeats line 3.')).toBeVisible();
  expect(screen.getByText(/more than one client of the same name.*: anna\.$/)).toBeVisible();
  await user.click(button('Take over 1 client'));
  expect(await screen.findByText(/^1 client added\. .*we leave out: anna\.$/)).toBeVisible();
  const after = await theDesk().clients();
  expect(after.map(({ name }) => name)).toContain('Bert');
  expect(after).toHaveLength(before.length + 1);
  expect(after).toEqual(expect.arrayContaining(before));
});

test('a table whose letters prove nothing shows names to choose from', async () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const table = bytes('client,task,time,score\nSample Zoë,Read,100,3');
  await user.upload(fileInput('Choose a CSV file'), new File([table], 'sample.csv'));
  await user.click(await screen.findByRole('button', { name: 'Windows-1252: Sample Zoë' }));
  await user.click(await screen.findByRole('button', { name: 'Add 1 client' }));
  expect(await screen.findByText('1 client added.')).toBeVisible();
  expect((await theDesk().clients()).map(({ name }) => name)).toContain('Sample Zoë');
});

test('the coach’s particulars are kept', async () => {
  const name = screen.getByRole('textbox', { name: 'Your name' });
  await user.clear(name);
  await user.type(name, 'Another coach');
  await waitFor(async () => expect((await theDesk().settings()).coachName).toBe('Another coach'));
});

test('a backup is due when clients changed since one of over two weeks ago, or never', () => {
  const now = new Date('2026-02-20T12:00:00Z');
  const client = (changedAt: string) => sampleClient(1, { changedAt });
  const old = '2026-02-01T12:00:00Z';
  expect(backupIsDue([], null, now)).toBeNull();
  expect(backupIsDue([client(old)], null, now)).toBe('never');
  expect(backupIsDue([client('2026-01-01T00:00:00Z')], old, now)).toBeNull();
  expect(backupIsDue([client('2026-02-10T00:00:00Z')], old, now)).toBe('old');
  expect(backupIsDue([client('2026-02-19T00:00:00Z')], '2026-02-18T00:00:00Z', now)).toBeNull();
});
