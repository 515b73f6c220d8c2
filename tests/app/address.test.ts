// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { takeHash } from '@/app/address';
import { targetOfHash } from '@/app/useTarget';
import { addressOf, placeOf } from '@/desk/state/address';

const at = (address: string) => window.history.replaceState(null, '', address);

afterEach(() => at('/'));

test.each([
  ['/#p=1.abc', '#p=1.abc', '/'],
  ['/#!P%3D1.abc', '#p=1.abc', '/'],
  ['/#p=1.abc/why', '#p=1.abc', '/#why'],
  ['/#p=1.abc/why).', '#p=1.abc', '/#why'],
  ['/#p=1.abc/whynot', '#p=1.abc/whynot', '/'],
  ['/#p=1.abc?to=a/why', '#p=1.abc?to=a/why', '/'],
  ['/#c%3D1.abc', '#c=1.abc', '/#compare'],
  ['/#utm_source=x&p=1.eyJ', '#p=1.eyJ', '/'],
  ['/#fbclid=x&p=1.eyJ/why', '#p=1.eyJ', '/#why'],
  ['/#utm_source=x&c=1.eyJ&gclid=1', '#c=1.eyJ&gclid=1', '/#compare'],
  ['/#fbclid=x&role=plumber/next', '#role=plumber', '/#next'],
  ['/#p=3D1.abc', '#p=1.abc', '/'],
  ['/?utm_source=mail#role=Plumber./next', '#role=Plumber.', '/?utm_source=mail#next'],
  ['/?utm_source=mail#role=Plumber/next.', '#role=Plumber', '/?utm_source=mail#next'],
])('%s brings %s and leaves %s', (address, brings, left) => {
  at(address);
  expect(takeHash()).toBe(brings);
  expect(window.location.href).toBe(new URL(left, window.location.origin).href);
});

test('the address of a section stays as it is', () => {
  at('/?a=1#week');
  expect(takeHash()).toBe('#week');
  expect(window.location.href).toMatch(/\/\?a=1#week$/);
});

test.each([
  '',
  '#',
  '#week',
  '#all/week',
  '#desk',
  '#report',
  '#desk/a%2Eb/table/week',
  '#nonsense%',
])('the address “%s” names no more than it should, and stays', (hash) => {
  at(`/${hash}`);
  takeHash();
  expect(window.location.hash).toBe(hash === '#' ? '' : hash);
});

const TAILS = ['.', ')', '&fbclid=1', '?utm_source=x', '?to=a/b', ':~:text=a'];
/** Signs that stand encoded in an address: in the desk's they are part of an id. */
const ENCODED_TAILS = ['>', '”', '%20', '\u200b', '%2C'];

test.each([
  ...['desk/backup', 'desk/a-1/table'].flatMap((name) => TAILS.map((tail) => [name, tail])),
  ...['week', 'why', 'all/week', 'share', 'report', 'desk'].flatMap((name) =>
    [...TAILS, ...ENCODED_TAILS].map((tail) => [name, tail]),
  ),
])('#%s with “%s” behind it is the same address', (name, tail) => {
  at(`/?a=1#${name}${tail}`);
  takeHash();
  expect(window.location.href).toBe(new URL(`/?a=1#${name}`, window.location.origin).href);
});

test.each([
  ['#report%3Futm_source%3Dx', '#report'],
  ['#desk%26fbclid=1', '#desk'],
])('%s is %s', (hash, meant) => {
  at(`/${hash}`);
  takeHash();
  expect(window.location.hash).toBe(meant);
});

test.each(['a.b', 'a!b', '(a)', 'a*', 'ü b?/&c'])('the client “%s” keeps an own address', (id) => {
  at(`/${addressOf(id, 'table', 'week')}`);
  takeHash();
  expect(placeOf(window.location.hash)).toEqual({ view: 'table', clientId: id, part: 'week' });
  expect(targetOfHash(window.location.hash)).toEqual({ view: 'score', section: 'week' });
});
