/** How the letters of a table file are written. */
export type TableEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** The line of its own before the header in which a spreadsheet names the separator. */
export const SEPARATOR_LINE = /^"?sep=([^\r\n])"?[;,\t]*\r?(?:\n|$)/i;

/** What the first bytes say of UTF-16; null = nothing. */
function utf16Of(bytes: Uint8Array): TableEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
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

/** What the bytes may be written in: old spreadsheets on Windows know nothing of UTF-8. */
export function possibleEncodings(bytes: Uint8Array): TableEncoding[] {
  const utf16 = utf16Of(bytes);
  return [...(utf16 ? [utf16] : []), 'utf-8', 'windows-1252'];
}
