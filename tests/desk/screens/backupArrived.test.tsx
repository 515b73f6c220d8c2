// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { theDesk } from '@/desk/state/desk';
import { sampleDesk } from '../rows/sampleDesk';
import { button, heading, showDesk, user } from './deskStart';

const saved: string[] = [];
vi.mock('@/ui/saveFile', () => ({ saveFile: (name: string) => void saved.push(name) }));

type Pick = (options: { suggestedName: string }) => Promise<unknown>;
const withPicker = (pick: Pick) => Object.assign(window, { showSaveFilePicker: pick });

beforeEach(async () => {
  saved.length = 0;
  await showDesk('#desk/backup', sampleDesk(1, 0));
  await heading('Backup and settings');
});
afterEach(() => {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
  vi.useRealTimers();
});

const lastBackup = async () => (await theDesk().settings()).backedUpAt;
const save = () => user.click(button('Save backup file'));

test('a download counts once it is said to have arrived, and not before', async () => {
  await save();
  expect(await screen.findByText(/Did it arrive\?/)).toBeVisible();
  expect(saved).toHaveLength(1);
  expect(await lastBackup()).toBeNull();
  await user.click(button('No'));
  expect(await screen.findByText(/nothing counts as a backup/)).toBeVisible();
  expect(await lastBackup()).toBeNull();
  await save();
  await user.click(await screen.findByRole('button', { name: 'Yes, it is there' }));
  expect(await screen.findByText('The backup file is saved.')).toBeVisible();
  expect(await lastBackup()).toEqual(expect.any(String));
});

test('a file that the browser wrote counts at once', async () => {
  const parts: Blob[] = [];
  withPicker(async () => ({
    createWritable: async () => ({
      write: async (part: Blob) => void parts.push(part),
      close: async () => undefined,
    }),
  }));
  await save();
  expect(await screen.findByText('The backup file is saved.')).toBeVisible();
  expect(parts[0]!.size).toBeGreaterThan(100);
  expect(saved).toEqual([]);
  expect(await lastBackup()).toEqual(expect.any(String));
});

test.each([
  ['refused', () => Promise.reject(new DOMException('no', 'AbortError')), /^Cancelled/],
  [
    'not written',
    async () => ({
      createWritable: async () => ({
        write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
        close: async () => undefined,
      }),
    }),
    /could not be made/,
  ],
])('a file that was %s does not count', async (_, pick, said) => {
  withPicker(pick);
  await save();
  expect(await screen.findByText(said)).toBeVisible();
  expect(saved).toEqual([]);
  expect(await lastBackup()).toBeNull();
});

test('where the browser may not ask, the file is a download', async () => {
  withPicker(() => Promise.reject(new DOMException('framed', 'SecurityError')));
  await save();
  expect(await screen.findByText(/Did it arrive\?/)).toBeVisible();
  expect(saved).toHaveLength(1);
});
