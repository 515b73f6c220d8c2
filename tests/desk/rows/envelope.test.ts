import { beforeAll, describe, expect, test } from 'vitest';
import type { Bytes } from '@/desk/rows/base64';
import { aesKey, decrypt, deriveBits, encrypt } from '@/desk/rows/cipher';
import { seal, sealedHeader, unseal, type Sealed } from '@/desk/rows/envelope';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex')) as Bytes;
const hex = (found: Uint8Array) => Buffer.from(found).toString('hex');
const utf8 = (text: string) => new TextEncoder().encode(text) as Bytes;

describe('key derivation', () => {
  test.each([
    [
      'passwd',
      'salt',
      1,
      '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc' +
        '49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783',
    ],
    [
      'Password',
      'NaCl',
      80_000,
      '4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56' +
        'a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d',
    ],
  ])('gives RFC 7914 section 11 for %s', async (passphrase, salt, rounds, expected) => {
    expect(hex(await deriveBits(passphrase, utf8(salt), rounds, 512))).toBe(expected);
  });

  test('gives the same for the same letters typed on another system', async () => {
    const [composed, decomposed] = await Promise.all(
      ['gr\u00fcn', 'gru\u0308n'].map((word) => deriveBits(word, utf8('salt'), 1, 256)),
    );
    expect(hex(composed!)).toBe(hex(decomposed!));
  });
});

/** McGrew and Viega, The Galois/Counter Mode of Operation, appendix B: AES-256. */
describe('AES-256-GCM gives test case', () => {
  const zeros = '00'.repeat(32);
  const key = 'feffe9928665731c6d6a8f9467308308'.repeat(2);
  test.each([
    [13, zeros, '00'.repeat(12), '', '', '', '530f8afbc74536b9a963b4f1c4cb738b'],
    [
      14,
      zeros,
      '00'.repeat(12),
      '',
      '00'.repeat(16),
      'cea7403d4d606b6e074ec5d3baf39d18',
      'd0d1c8a799996bf0265b98b5d48ab919',
    ],
    [
      16,
      key,
      'cafebabefacedbaddecaf888',
      'feedfacedeadbeeffeedfacedeadbeefabaddad2',
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72' +
        '1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
        '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662',
      '76fc6ece0f4e1768cddf8853bb2d551b',
    ],
  ])('%i', async (_, secret, iv, additional, plain, sealed, tag) => {
    const aes = await aesKey(bytes(secret));
    const found = await encrypt(aes, bytes(iv), bytes(additional), bytes(plain));
    expect(hex(found)).toBe(sealed + tag);
    expect(hex((await decrypt(aes, bytes(iv), bytes(additional), found))!)).toBe(plain);
    found[0]! ^= 1;
    expect(await decrypt(aes, bytes(iv), bytes(additional), found)).toBeNull();
  });
});

describe('a sealed file', () => {
  const content = utf8('Sample client 1: nobody’s business. '.repeat(3000)); // three lines
  let file: string;
  beforeAll(async () => {
    file = (await seal(content, 'sample passphrase')).join('');
  });

  function parts(of: string): Sealed {
    const [line, ...data] = of.split('\n');
    const header = sealedHeader(JSON.parse(line!));
    if (!header) throw new Error('no header');
    return { header, line: line!, data: utf8(data.join('\n')) };
  }
  const open = (of: string, passphrase = 'sample passphrase') => unseal(parts(of), passphrase);
  const wrong = { ok: false, reason: 'wrongPassphrase' };

  test('opens with its passphrase and with no other', async () => {
    expect(await open(file)).toEqual({ ok: true, content });
    expect(await open(file, 'Sample passphrase')).toEqual(wrong);
    expect(await open(file, '')).toEqual(wrong);
  });

  test('says how it was made, and nothing of what is in it', () => {
    const header = JSON.parse(file.split('\n')[0]!) as Sealed['header'];
    expect(header).toMatchObject({
      format: 'personal-ai-risk/desk-sealed',
      version: 1,
      kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 },
      cipher: { name: 'AES-GCM' },
      bytes: content.length + 16,
    });
    expect(Buffer.from(header.kdf.salt, 'base64').length).toBe(16);
    expect(Buffer.from(header.cipher.iv, 'base64').length).toBe(12);
    const data = Buffer.from(file.slice(file.indexOf('\n')), 'base64').toString('latin1');
    expect(data).not.toContain('Sample');
  });

  test('never has the salt or the iv of another', async () => {
    const twin = parts((await seal(content, 'sample passphrase')).join('')).header;
    const { header } = parts(file);
    expect(twin.kdf.salt).not.toBe(header.kdf.salt);
    expect(twin.cipher.iv).not.toBe(header.cipher.iv);
  });

  /** Another letter of the same alphabet, so that only the meaning changes. */
  function flipped(at: number): string {
    const other = file[at] === 'A' ? 'B' : 'A';
    return file.slice(0, at) + other + file.slice(at + 1);
  }

  test.each([
    ['salt', (text: string) => text.indexOf('"salt":"') + 10],
    ['iv', (text: string) => text.indexOf('"iv":"') + 8],
    ['first data', (text: string) => text.indexOf('\n') + 1],
    ['last data', (text: string) => text.length - 30],
    ['tag', (text: string) => text.replace(/=*\n$/, '').length - 3],
  ])('with one changed letter in its %s does not open', async (_, at) => {
    expect(await open(flipped(at(file)))).toEqual(wrong);
  });

  test('with a header written differently does not open: it is authenticated', async () => {
    expect(await open(file.replace('"version":1,', '"version": 1,'))).toEqual(wrong);
    expect(await open(file.replace('600000', '600001'))).toEqual(wrong);
  });

  test('asking for too few or too many rounds is no file of ours', () => {
    const { header } = parts(file);
    for (const iterations of [1, 599_999, 10_000_001, 1e9, 700_000.5, '600000']) {
      expect(sealedHeader({ ...header, kdf: { ...header.kdf, iterations } })).toBeNull();
    }
    const more = { ...header, kdf: { ...header.kdf, iterations: 10_000_000 } };
    expect(sealedHeader(more)).toEqual(more);
  });

  test.each([1, 30, 50_000])('without its last %i characters is cut', async (count) => {
    const shorter = file.trimEnd().slice(0, -count);
    expect(await open(shorter)).toEqual({ ok: false, reason: 'cut' });
  });

  test('without its last line feed opens', async () => {
    expect(await open(file.trimEnd())).toMatchObject({ ok: true });
  });

  test('after a passage that changes line ends opens', async () => {
    const [line, ...data] = file.split('\n');
    expect(await open([line, data.join('\r\n')].join('\n'))).toMatchObject({ ok: true });
  });

  test('needs a passphrase', async () => {
    await expect(seal(content, '')).rejects.toThrow(RangeError);
  });
});
