import { describe, expect, test } from 'vitest';
import { besideRecord } from '@/profile/besideRecords';
import {
  hasBeside,
  PLACES,
  rememberOwnInTab,
  saveBeside,
  storedBeside,
  type BesideRecord,
} from '@/profile/besideStorage';
import { inFreshBrowser, MemoryStorage } from './memoryStorage';

const browser = inFreshBrowser();
const BESIDE = 'personal-ai-risk/shared';
const SAVED = 'personal-ai-risk/profile';
const OWN_WORK = 'personal-ai-risk/own-work';

const shared: BesideRecord = { from: 'link', edited: false, file: 'a file' };
const other: BesideRecord = { from: 'role', edited: true, file: 'another file' };
const textOf = (record: unknown) => JSON.stringify(record);

/** A tab in which nothing was shown beside own work yet. */
function besideOfNewTab(): void {
  browser.tab.setItem(BESIDE, '');
  expect(besideRecord()).toBeNull();
}

test('at first nothing is beside own work', () => {
  expect([besideRecord(), storedBeside(), hasBeside()]).toEqual([null, null, false]);
});

test.each([shared, other])('what is looked at outlives a reload and the tab', (record) => {
  expect(saveBeside(record)).toBe('saved');
  expect([besideRecord(), storedBeside(), hasBeside()]).toEqual([record, textOf(record), true]);
  expect(browser.tab.all()).toEqual({ [BESIDE]: textOf(record) });
  browser.tab.removeItem(BESIDE); // the tab was closed
  expect([besideRecord(), storedBeside(), hasBeside()]).toEqual([record, textOf(record), true]);
});

test('each tab finds its own again, and one that shows own work shows own work', () => {
  saveBeside(shared);
  browser.local.setItem(BESIDE, textOf(other)); // the latest of another tab
  expect(besideRecord()).toEqual(shared);
  browser.tab.setItem(BESIDE, '');
  expect([besideRecord(), storedBeside(), hasBeside()]).toEqual([null, null, false]);
});

test('going back to own work forgets what this tab kept, and nothing of another tab', () => {
  saveBeside(shared);
  expect(saveBeside(null)).toBe('saved');
  expect([browser.local.all(), browser.tab.all()]).toEqual([{}, { [BESIDE]: '' }]);
  saveBeside(shared);
  browser.local.setItem(BESIDE, textOf(other));
  saveBeside(null);
  expect(browser.local.all()).toEqual({ [BESIDE]: textOf(other) });
  expect(besideRecord()).toBeNull();
});

test('a new tab that goes back to own work forgets what the closed one left', () => {
  saveBeside(shared);
  browser.tab.removeItem(BESIDE);
  saveBeside(null);
  expect(browser.local.all()).toEqual({});
});

test('a tab that showed nothing yet shows own work from now on; one that did keeps it', () => {
  browser.local.setItem(BESIDE, textOf(other));
  rememberOwnInTab();
  expect(besideRecord()).toBeNull();
  saveBeside(shared);
  rememberOwnInTab();
  expect(besideRecord()).toEqual(shared);
});

describe('two tabs', () => {
  const first = BESIDE;
  const second = `${BESIDE}-2`;
  const changed = (file: string): BesideRecord => ({ from: 'link', edited: true, file });

  test('what another tab changed is not written over, and each has one place', () => {
    browser.local.setItem(first, textOf(other));
    besideOfNewTab();
    for (const file of ['one', 'two']) {
      expect(saveBeside(changed(file))).toBe('saved');
      expect(browser.local.all()).toEqual({
        [first]: textOf(other),
        [second]: textOf(changed(file)),
      });
    }
    saveBeside(null);
    expect(browser.local.all()).toEqual({ [first]: textOf(other) });
  });

  test('what nobody changed makes room; what cannot be read does not', () => {
    besideOfNewTab();
    browser.local.setItem(first, textOf(shared));
    saveBeside(changed('one'));
    expect(browser.local.all()).toEqual({ [first]: textOf(changed('one')) });
    besideOfNewTab();
    browser.local.setItem(first, 'broken');
    saveBeside(changed('one'));
    expect(browser.local.all()).toEqual({ [first]: 'broken', [second]: textOf(changed('one')) });
  });

  test('a new tab shows what is left, wherever it stands', () => {
    browser.local.setItem(second, textOf(other));
    expect([besideRecord(), storedBeside(), hasBeside()]).toEqual([other, textOf(other), true]);
    saveBeside(changed('one'));
    expect(browser.local.all()).toEqual({ [second]: textOf(changed('one')) });
  });

  test('without room, nothing of another tab goes', () => {
    besideOfNewTab();
    browser.local.setItem(first, textOf(other));
    browser.local.room = textOf(other).length;
    expect(saveBeside(changed('one'))).toBe('full');
    expect(browser.local.all()).toEqual({ [first]: textOf(other) });
    browser.local.room = Infinity;
    for (const place of PLACES) browser.local.setItem(place, textOf(other));
    expect(saveBeside(changed('one'))).toBe('full');
    expect(Object.values(browser.local.all())).not.toContain(textOf(changed('one')));
  });
});

test('the same record is not written twice, and a full storage is told', () => {
  saveBeside(shared);
  browser.local.room = 0;
  expect(saveBeside(shared)).toBe('saved');
  expect(saveBeside(other)).toBe('full');
  expect(besideRecord()).toEqual(other); // this tab still knows
});

test('blocked storage means that nothing is kept', () => {
  browser.local.blocked = true;
  browser.tab.blocked = true;
  expect(saveBeside(shared)).toBe('blocked');
  expect([besideRecord(), hasBeside()]).toEqual([null, false]);
  expect(() => rememberOwnInTab()).not.toThrow();
});

test.each([
  ['no JSON', '{"from":'],
  ['null', 'null'],
  ['a number', '7'],
  ['without a file', textOf({ from: 'link', edited: true })],
  ['with a file that is no text', textOf({ ...shared, file: 7 })],
  ['without a word on edits', textOf({ from: 'link', file: 'a file' })],
  ['with edits that are no yes or no', textOf({ ...shared, edited: 'no' })],
  ['from nowhere', textOf({ edited: true, file: 'a file' })],
  ['from elsewhere', textOf({ ...shared, from: 'mail' })],
])('a text that is %s is no record, and still there to be set aside', (_, text) => {
  browser.local.setItem(BESIDE, text);
  expect([besideRecord(), storedBeside(), hasBeside()]).toEqual([null, text, true]);
});

test('keys that nobody knows are left out of a record', () => {
  browser.local.setItem(BESIDE, textOf({ ...shared, more: 1 }));
  expect(besideRecord()).toEqual(shared);
});

describe('what release 1 left behind', () => {
  const leave = (storage: MemoryStorage) => {
    storage.setItem(SAVED, 'of a link');
    storage.setItem(OWN_WORK, 'own');
  };

  test('goes where it belongs: own work in its place, the link beside it', () => {
    leave(browser.local);
    expect([storedBeside(), hasBeside()]).toEqual(['of a link', true]);
    const record = { from: 'link', edited: false, file: 'of a link' };
    expect(besideRecord()).toEqual(record);
    expect(browser.local.all()).toEqual({ [SAVED]: 'own', [BESIDE]: textOf(record) });
    expect(besideRecord()).toEqual(record);
  });

  test('stays as it is while there is no room, and the link is shown all the same', () => {
    leave(browser.local);
    browser.local.room = 'of a link'.length + 'own'.length;
    expect(besideRecord()).toEqual({ from: 'link', edited: false, file: 'of a link' });
    expect(browser.local.all()).toEqual({ [SAVED]: 'of a link', [OWN_WORK]: 'own' });
    expect(hasBeside()).toBe(true);
    browser.tab.setItem(BESIDE, ''); // a tab that went back to own work
    expect(besideRecord()).toBeNull();
    expect([storedBeside(), hasBeside()]).toEqual([null, true]); // there is still something to settle
  });

  test('waits where another tab changed something', () => {
    leave(browser.local);
    browser.local.setItem(BESIDE, textOf(other));
    expect(besideRecord()).toEqual(other);
    const kept = { [SAVED]: 'of a link', [OWN_WORK]: 'own', [BESIDE]: textOf(other) };
    expect(browser.local.all()).toEqual(kept);
  });

  test('own work without a link is put back, and nothing is beside it', () => {
    browser.local.setItem(OWN_WORK, 'own');
    expect(besideRecord()).toBeNull();
    expect(browser.local.all()).toEqual({ [SAVED]: 'own' });
  });
});
