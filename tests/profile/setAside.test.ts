import { expect, test } from 'vitest';
import { setAside } from '@/profile/setAside';
import { inFreshBrowser } from './memoryStorage';

const browser = inFreshBrowser();

test.each([
  ['ownWork', 'personal-ai-risk/set-aside'],
  ['beside', 'personal-ai-risk/shared-set-aside'],
  ['versions', 'personal-ai-risk/versions-set-aside'],
] as const)('each text of %s is kept once, and none takes the place of another', (kind, key) => {
  for (const text of ['one', 'two', 'one', 'three', 'two']) {
    expect(setAside(kind, text)).toBe('saved');
  }
  expect(browser.local.all()).toEqual({
    [key]: 'one',
    [`${key}-2`]: 'two',
    [`${key}-3`]: 'three',
  });
});

test('says when there was no room, and writes over nothing', () => {
  setAside('ownWork', 'one');
  browser.local.room = 3;
  expect(setAside('ownWork', 'two')).toBe('full');
  expect(browser.local.all()).toEqual({ 'personal-ai-risk/set-aside': 'one' });
});
