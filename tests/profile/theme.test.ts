import { expect, test } from 'vitest';
import { loadTheme, saveTheme, THEMES } from '@/profile/theme';
import { inFreshBrowser } from './memoryStorage';

const browser = inFreshBrowser();
const KEY = 'personal-ai-risk/theme';

test('before anybody chose, the system decides', () => {
  expect(loadTheme()).toBe('system');
});

test.each(THEMES)('%s is remembered under a key that stays', (theme) => {
  saveTheme(theme);
  expect(loadTheme()).toBe(theme);
  expect(browser.local.all()).toEqual({ [KEY]: theme });
});

test('there are three, and a word that is none counts as no choice', () => {
  expect(THEMES).toEqual(['system', 'light', 'dark']);
  browser.local.setItem(KEY, 'sepia');
  expect(loadTheme()).toBe('system');
});

test('blocked storage costs the memory and nothing else', () => {
  saveTheme('dark');
  browser.local.blocked = true;
  expect(loadTheme()).toBe('system');
  expect(() => saveTheme('light')).not.toThrow();
});
