// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { takeHash } from '@/app/address';
import { targetOfHash } from '@/app/useTarget';

const at = (address: string) => window.history.replaceState(null, '', address);

afterEach(() => at('/'));

test.each([
  ['/#p=1.abc.', '#p=1.abc', '/'],
  ['/#p%3D1.abc&fbclid=1', '#p=1.abc', '/'],
  ['/#p=1.abc/why', '#p=1.abc', '/#why'],
  ['/#p=1.abc/why).', '#p=1.abc', '/#why'],
  ['/#p=1.abc/whynot', '#p=1.abc', '/'],
  ['/#c%3D1.abc', '#c=1.abc', '/#compare'],
  ['/?utm_source=mail#role=Plumber./next', '#role=plumber', '/?utm_source=mail'],
  ['/?utm_source=mail#role=Plumber/next.', '#role=plumber', '/?utm_source=mail#next'],
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

test.each(['#week.', '#week)', '#week&fbclid=1', '#week%2C'])('%s leads to the week', (hash) => {
  expect(targetOfHash(hash)).toEqual({ view: 'score', section: 'week' });
});
