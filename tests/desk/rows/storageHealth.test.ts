import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepStorage, storageHealth } from '@/desk/rows/storageHealth';

afterEach(() => vi.unstubAllGlobals());

const withStorage = (storage: unknown) => vi.stubGlobal('navigator', { storage });
const denied = () => Promise.reject(new DOMException('no', 'SecurityError'));

describe('the state of storage', () => {
  test('is what the browser says', async () => {
    withStorage({
      estimate: () => Promise.resolve({ usage: 12, quota: 1000 }),
      persisted: () => Promise.resolve(true),
    });
    expect(await storageHealth()).toEqual({ used: 12, quota: 1000, persistent: true });
  });

  test.each([
    ['says nothing', undefined],
    ['knows no estimate', {}],
    ['denies it', { estimate: denied, persisted: denied }],
    ['gives empty answers', { estimate: () => Promise.resolve({}) }],
  ])('is unknown when the browser %s', async (_, storage) => {
    withStorage(storage);
    expect(await storageHealth()).toEqual({ used: null, quota: null, persistent: null });
  });

  test('is unknown where there is no browser', async () => {
    vi.stubGlobal('navigator', undefined);
    expect(await storageHealth()).toEqual({ used: null, quota: null, persistent: null });
    expect(await keepStorage()).toBe('unknown');
  });
});

describe('asking to keep it', () => {
  test.each([
    ['granted', { persist: () => Promise.resolve(true) }],
    ['refused', { persist: () => Promise.resolve(false) }],
    ['unknown', { persist: denied }],
    ['unknown', {}],
  ])('is %s', async (answer, storage) => {
    withStorage(storage);
    expect(await keepStorage()).toBe(answer);
  });
});
