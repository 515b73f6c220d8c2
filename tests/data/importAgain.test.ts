import { expect, test } from 'vitest';
import { importAgain } from '@/data/importAgain';

// How another try fetches what failed is shown in browsers: tests/browser/notLoaded.spec.ts.

test('what comes at once is given as it is', async () => {
  const file = { id: 'plumber' };
  expect(
    await importAgain(
      () => Promise.resolve(file),
      () => false,
    ),
  ).toBe(file);
});

test.each(['Importing a module script failed.', 'offline'])(
  'a failure that names no address stays what it is: %s',
  async (words) => {
    const failure = new TypeError(words);
    await expect(
      importAgain(
        () => Promise.reject(failure),
        () => true,
      ),
    ).rejects.toBe(failure);
  },
);
