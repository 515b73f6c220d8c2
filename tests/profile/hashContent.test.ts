import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOfHash, contentToHash } from '@/profile/hashContent';

const read = (hash: string, newest = 1) => contentOfHash('#p=', newest, hash);

test('content travels in the URL-safe alphabet, without padding', () => {
  // Every third byte of `???>>>` and `~` needs one of the two signs that base64 writes otherwise.
  const content = 'ÿ???>>>~~~';
  const hash = contentToHash('#p=', 1, content);
  const plain = Buffer.from(JSON.stringify(content)).toString('base64');
  expect(plain).toContain('+');
  expect(plain).toContain('/');
  expect(plain.endsWith('=')).toBe(true);
  expect(hash).toMatch(/^#p=1\.[\w-]+$/);
  expect(hash).toBe(`#p=1.${Buffer.from(JSON.stringify(content)).toString('base64url')}`);
  expect(read(hash)).toEqual({ ok: true, content });
});

test('any content comes back, in the alphabet that every address may hold', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const value = JSON.parse(JSON.stringify(JSON.parse(text))) as unknown; // −0 is written as 0
      const hash = contentToHash('#c=', 3, value);
      expect(hash).toMatch(/^#c=3\.[\w-]+$/);
      expect(contentOfHash('#c=', 3, hash)).toEqual({ ok: true, content: value });
    }),
  );
});

test('versions up to the newest are read, later ones are named', () => {
  const hash = contentToHash('#p=', 2, []);
  expect(read(hash, 2)).toEqual({ ok: true, content: [] });
  expect(read(hash, 3)).toEqual({ ok: true, content: [] });
  expect(read(hash, 1)).toEqual({ ok: false, problem: { kind: 'newerVersion', version: 2 } });
  expect(read('#p=999999.')).toEqual({
    ok: false,
    problem: { kind: 'newerVersion', version: 999_999 },
  });
});

const good = contentToHash('#p=', 1, [1]);
const cut = { ok: false, problem: { kind: 'linkCut' } };
test.each([
  ['another prefix', good.replace('#p=', '#c=')],
  ['something before it', `x${good}`],
  ['no version', good.replace('1', '')],
  ['a version of seven digits', good.replace('1', '1000000')],
  ['no point', good.replace('.', '')],
  ['no content', '#p=1.'],
  ['a sign that is not of its alphabet', `${good}!`],
  ['a second line', `${good}\n`],
  ['bytes that are no text', '#p=1.____'],
  [
    'a text with a byte that is none',
    `#p=1.${Buffer.from([0x22, 0xff, 0x22]).toString('base64url')}`,
  ],
  ['a text that is no JSON', `#p=1.${Buffer.from('[1').toString('base64url')}`],
])('a hash with %s is cut', (_, hash) => {
  expect(read(hash)).toEqual(cut);
});

test('the longest link that is allowed is looked at, one sign more is not', () => {
  expect(read('#p=1.'.padEnd(16_000, '_'))).toEqual(cut);
  const problem = { kind: 'linkTooLong', most: 16_000 };
  expect(read('#p=1.'.padEnd(16_001, '_'))).toEqual({ ok: false, problem });
});
