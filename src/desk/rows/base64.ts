import { breathe, type LongWork } from './slices';

export type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes per line of base64: a multiple of 3, so that every line but the last is without padding. */
export const LINE_BYTES = 49_152;
const LINE_CHARACTERS = (LINE_BYTES / 3) * 4;
/** Lines between two pauses; each is well under a millisecond's work. */
const LINES_PER_SLICE = 8;
const LINE_FEED = 10;

/** Bytes as one line of base64, meant for up to `LINE_BYTES`. */
export function toBase64(bytes: Bytes): string {
  let binary = '';
  const step = 8192; // many more arguments than this overflow the stack
  for (let from = 0; from < bytes.length; from += step) {
    binary += String.fromCharCode(...bytes.subarray(from, from + step));
  }
  return btoa(binary);
}

/** Base64 as bytes; null when it is none. */
export function fromBase64(text: string): Bytes | null {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
    return bytes;
  } catch {
    return null;
  }
}

/** How many characters of base64 so many bytes have. */
export const base64Length = (bytes: number): number => 4 * Math.ceil(bytes / 3);

async function pauseAfter(line: number, { signal }: LongWork): Promise<void> {
  if (line % LINES_PER_SLICE !== 0) return;
  await breathe();
  signal?.throwIfAborted();
}

/** Many bytes as lines of base64. Rejects when cancelled. */
export async function toBase64Lines(bytes: Bytes, work: LongWork): Promise<string[]> {
  const lines: string[] = [];
  for (let from = 0; from < bytes.length; from += LINE_BYTES) {
    lines.push(`${toBase64(bytes.subarray(from, from + LINE_BYTES))}\n`);
    await pauseAfter(lines.length, work);
  }
  return lines;
}

/**
 * Exactly `length` bytes from lines of base64 in ASCII; null for anything else. Rejects when
 * cancelled.
 */
export async function fromBase64Lines(
  ascii: Bytes,
  length: number,
  work: LongWork,
): Promise<Bytes | null> {
  const bytes = new Uint8Array(length);
  const decoder = new TextDecoder('latin1');
  let filled = 0;
  let line = 0;
  for (let from = 0; from < ascii.length;) {
    const end = ascii.indexOf(LINE_FEED, from);
    const to = end === -1 ? ascii.length : end;
    if (to - from > LINE_CHARACTERS + 1) return null; // no file of ours, and too much for one slice
    const found = fromBase64(decoder.decode(ascii.subarray(from, to)));
    if (!found || filled + found.length > length) return null;
    bytes.set(found, filled);
    filled += found.length;
    from = to + 1;
    await pauseAfter((line += 1), work);
  }
  return filled === length ? bytes : null;
}
