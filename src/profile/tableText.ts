/** How the letters of a table file are written. */
export type TableEncoding =
  'utf-8' | 'windows-1252' | 'windows-1250' | 'macintosh' | 'utf-16le' | 'utf-16be';

/** A way to read the letters of a file, and three names as they would read. */
export interface EncodingChoice {
  encoding: TableEncoding;
  names: string[];
}

/** The line of its own before the header in which a spreadsheet names the separator. */
export const SEPARATOR_LINE = /^"?sep=([^\r\n])"?[;,\t]*\r?(?:\n|$)/i;

/** What the first bytes say of UTF-16, by its mark or as two plain letters; null = nothing. */
function utf16Of(bytes: Uint8Array): TableEncoding | null {
  const [one, two, three, four] = bytes;
  if ((one === 0xff && two === 0xfe) || (one && two === 0 && three && four === 0)) {
    return 'utf-16le';
  }
  if ((one === 0xfe && two === 0xff) || (one === 0 && two && three === 0 && four)) {
    return 'utf-16be';
  }
  return null;
}

const PDF = /^%PDF/;
const BYTES_LOOKED_AT = 4096;

/** Is a file something else than text: a spreadsheet of its own kind, a PDF, a picture? */
export function isNoText(bytes: Uint8Array): boolean {
  if (utf16Of(bytes)) return false;
  const first = bytes.subarray(0, BYTES_LOOKED_AT);
  // No text holds a 0; packed files, old spreadsheets and pictures all have one near their beginning.
  return first.includes(0) || PDF.test(decodeTable(first, 'windows-1252'));
}

/** The text in one encoding; what does not fit becomes a replacement sign. */
export const decodeTable = (bytes: Uint8Array, encoding: TableEncoding): string =>
  new TextDecoder(encoding).decode(bytes);

/** The encoding that the bytes themselves prove; null = somebody has to be asked. */
export function provenEncoding(bytes: Uint8Array): TableEncoding | null {
  const encoding = utf16Of(bytes) ?? 'utf-8';
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding;
  } catch {
    return null;
  }
}

/** Old spreadsheets know nothing of UTF-8: on Windows, there in Central Europe, and on a Mac. */
const OLD = ['windows-1252', 'windows-1250', 'macintosh'] as const;

/** What the bytes may be written in; of those that read alike the first. */
export function possibleEncodings(bytes: Uint8Array): TableEncoding[] {
  const utf16 = utf16Of(bytes);
  const readings = new Map<string, TableEncoding>();
  for (const encoding of [...(utf16 ? [utf16] : []), 'utf-8' as const, ...OLD]) {
    const text = decodeTable(bytes, encoding);
    if (!readings.has(text)) readings.set(text, encoding);
  }
  return [...readings.values()];
}

const NAMES_SHOWN = 3;

/**
 * The ways to read a file that somebody may choose from. `namesIn` gives the names to tell them by;
 * those that fewest of the other ways would read alike come first.
 */
export async function encodingChoices(
  bytes: Uint8Array,
  namesIn: (text: string) => string[] | Promise<string[]>,
): Promise<EncodingChoice[]> {
  const readings = await Promise.all(
    possibleEncodings(bytes).map(async (encoding) => {
      return { encoding, names: new Set(await namesIn(decodeTable(bytes, encoding))) };
    }),
  );
  const alike = (name: string) => readings.filter(({ names }) => names.has(name)).length;
  return readings.map(({ encoding, names }) => {
    const telling = [...names].map((name) => ({ name, alike: alike(name) }));
    telling.sort((one, other) => one.alike - other.alike);
    return { encoding, names: telling.slice(0, NAMES_SHOWN).map(({ name }) => name) };
  });
}
