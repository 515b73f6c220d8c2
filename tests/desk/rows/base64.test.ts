import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import {
  base64Length,
  fromBase64,
  fromBase64Lines,
  LINE_BYTES,
  toBase64,
  toBase64Lines,
  type Bytes,
} from '@/desk/rows/base64';

describe('base64', () => {
  const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => at % 251) as Bytes;
  const ascii = (text: string) => new TextEncoder().encode(text) as Bytes;

  test.each([0, 1, 2, 3, 8191, 8192, 8193, 20_000])('of %i bytes comes back', (length) => {
    const text = toBase64(bytes(length));
    expect(text).toBe(Buffer.from(bytes(length)).toString('base64'));
    expect(text).toHaveLength(base64Length(length));
    expect(fromBase64(text)).toEqual(bytes(length));
  });

  test('that is none is told', () => {
    expect(fromBase64('====')).toBeNull();
    expect(fromBase64('ä')).toBeNull();
  });

  test.each([0, 1, LINE_BYTES - 1, LINE_BYTES, LINE_BYTES + 1, 9 * LINE_BYTES])(
    'of %i bytes comes back in lines',
    async (length) => {
      const lines = await toBase64Lines(bytes(length), {});
      expect(lines).toHaveLength(Math.ceil(length / LINE_BYTES));
      expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
      const back = async (text: string) =>
        Buffer.from((await fromBase64Lines(ascii(text), length, {}))!).equals(bytes(length));
      expect(await back(lines.join(''))).toBe(true);
      expect(await back(lines.join('').trimEnd())).toBe(true);
    },
  );

  test('in lines has exactly the length that was said, and no endless line', async () => {
    const lines = (await toBase64Lines(bytes(60_000), {})).join('');
    expect(await fromBase64Lines(ascii(lines), 59_999, {})).toBeNull();
    expect(await fromBase64Lines(ascii(lines), 60_001, {})).toBeNull();
    const endless = `${'A'.repeat((LINE_BYTES / 3) * 4 + 4)}\n`;
    expect(await fromBase64Lines(ascii(endless), LINE_BYTES + 3, {})).toBeNull();
    const carriageReturn = `${'A'.repeat((LINE_BYTES / 3) * 4)}\r\n`;
    expect(await fromBase64Lines(ascii(carriageReturn), LINE_BYTES, {})).toHaveLength(LINE_BYTES);
    expect(await fromBase64Lines(ascii('AAAA\n!\n'), 3, {})).toBeNull();
  });

  test('stops when it is cancelled', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(toBase64Lines(bytes(8 * LINE_BYTES), { signal })).rejects.toThrow('cancelled');
    const lines = ascii((await toBase64Lines(bytes(8 * LINE_BYTES), {})).join(''));
    await expect(fromBase64Lines(lines, 8 * LINE_BYTES, { signal })).rejects.toThrow('cancelled');
  });
});
