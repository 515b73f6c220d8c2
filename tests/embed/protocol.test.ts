import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROTOCOL, PROTOCOL_VERSION, readMessage } from '@/embed/protocol';

const ours = { protocol: PROTOCOL, version: PROTOCOL_VERSION };
const detail = { role: 'registered-nurse', score: 51.4, zone: 'GREEN' };

test('reads a height and an event, and nothing more of them', () => {
  expect(readMessage({ ...ours, type: 'height', height: 1200, note: 'x' })).toEqual({
    type: 'height',
    height: 1200,
  });
  expect(readMessage({ ...ours, type: 'score', detail })).toEqual({ type: 'score', detail });
});

test.each([
  ['another protocol', { ...ours, protocol: 'x', type: 'height', height: 1 }],
  ['a newer version', { ...ours, version: 2, type: 'height', height: 1 }],
  ['a height that is a text', { ...ours, type: 'height', height: '1' }],
  ['a height without bounds', { ...ours, type: 'height', height: 1e9 }],
  ['no number', { ...ours, type: 'height', height: Number.NaN }],
  ['an unknown event', { ...ours, type: 'name', detail }],
  ['a score out of range', { ...ours, type: 'score', detail: { ...detail, score: 101 } }],
  ['an unknown zone', { ...ours, type: 'zone', detail: { ...detail, zone: 'BLUE' } }],
  ['no detail', { ...ours, type: 'score' }],
])('refuses %s', (_, message) => {
  expect(readMessage(message)).toBeNull();
});

test('never throws, whatever other windows say', () => {
  fc.assert(fc.property(fc.anything(), (data) => void readMessage(data)));
});
