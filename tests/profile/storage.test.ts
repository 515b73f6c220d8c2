import { expect, test, vi } from 'vitest';
import { baseProfile } from '@/profile/baseProfile';
import { stampOf } from '@/profile/baseStamp';
import { profileFromFile } from '@/profile/readFile';
import {
  attempt,
  forgetSavedProfile,
  linkOfRelease1,
  onSavedElsewhere,
  putOwnWorkBack,
  readKey,
  removeKey,
  savedProfile,
  saveFileText,
  saveProfile,
  writeKey,
} from '@/profile/storage';
import { backend } from '../golden/inputs';
import { changedElsewhere, inFreshBrowser } from './memoryStorage';

const browser = inFreshBrowser();
const SAVED = 'personal-ai-risk/profile';
const OWN_WORK = 'personal-ai-risk/own-work';

test('what throws gives the other value', () => {
  expect(attempt(() => 1, 2)).toBe(1);
  expect(attempt<number>(() => JSON.parse('{') as number, 2)).toBe(2);
});

test('a key is written, read and removed', () => {
  expect(readKey('a')).toBeNull();
  expect(writeKey('a', 'text')).toBe('saved');
  expect(readKey('a')).toBe('text');
  removeKey('a');
  expect(browser.local.all()).toEqual({});
});

test('no room and no permission are told apart', () => {
  browser.local.room = 3;
  expect(writeKey('a', 'four')).toBe('full');
  browser.local.blocked = true;
  expect(writeKey('a', '')).toBe('blocked');
  expect(readKey('a')).toBeNull();
  expect(() => removeKey('a')).not.toThrow();
});

test('an error that only has the name of a full storage is none', () => {
  const error = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  vi.spyOn(browser.local, 'setItem').mockImplementation(() => {
    throw error;
  });
  expect(writeKey('a', '')).toBe('blocked');
});

test('own work is a profile file under the key of release 1, with what shipped then', () => {
  const profile = { ...baseProfile(backend), growth: 2 };
  expect(savedProfile()).toBeNull();
  expect(saveProfile(profile, stampOf(backend))).toBe('saved');
  expect(Object.keys(browser.local.all())).toEqual([SAVED]);
  expect(profileFromFile(savedProfile()!)).toEqual({
    ok: true,
    profile,
    notices: [],
    base: stampOf(backend),
  });
  forgetSavedProfile();
  expect(savedProfile()).toBeNull();
});

test('own work that release 1 put aside is own work, until it is back in its place', () => {
  browser.local.setItem(SAVED, 'of a link');
  expect([savedProfile(), linkOfRelease1()]).toEqual(['of a link', null]);
  browser.local.setItem(OWN_WORK, 'own');
  expect([savedProfile(), linkOfRelease1()]).toEqual(['own', 'of a link']);
  expect(saveFileText('newer')).toBe('saved');
  expect(browser.local.all()).toEqual({ [SAVED]: 'of a link', [OWN_WORK]: 'newer' });
  putOwnWorkBack();
  expect(browser.local.all()).toEqual({ [SAVED]: 'newer' });
  putOwnWorkBack(); // nothing is left to put back
  expect(browser.local.all()).toEqual({ [SAVED]: 'newer' });
});

test('own work of release 1 stays where it is while there is no room for it', () => {
  browser.local.setItem(SAVED, 'link');
  browser.local.setItem(OWN_WORK, 'longer than the link');
  browser.local.room = 'link'.length + 'longer than the link'.length;
  putOwnWorkBack();
  expect(browser.local.all()).toEqual({ [SAVED]: 'link', [OWN_WORK]: 'longer than the link' });
});

test('own work that another tab saved is heard of until one stops listening', () => {
  const heard: (string | null)[] = [];
  const stop = onSavedElsewhere((file) => heard.push(file));
  changedElsewhere(SAVED, 'first');
  changedElsewhere('personal-ai-risk/theme', 'dark');
  changedElsewhere(SAVED, null); // forgotten there: nothing to show here
  expect(heard).toEqual(['first']);
  browser.local.setItem(OWN_WORK, 'own');
  changedElsewhere(SAVED, 'a link of release 1');
  changedElsewhere(OWN_WORK, 'second');
  expect(heard).toEqual(['first', 'second']);
  stop();
  changedElsewhere(OWN_WORK, 'third');
  expect(heard).toEqual(['first', 'second']);
});
