import { copyText } from './copyText';

/** What came of it: with its looks and as text, as text alone, or not at all. */
export type CopiedAs = 'table' | 'text' | 'none';

/**
 * Puts HTML and the same as plain text on the clipboard, so that the program it is pasted into takes
 * the one that it can show. Never throws: a browser may have no such clipboard, or refuse.
 */
export async function copyTable(html: string, text: string): Promise<CopiedAs> {
  try {
    // eslint-disable-next-line compat/compat -- where there is none, the text is copied below
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return 'table';
  } catch {
    return (await copyText(text)) ? 'text' : 'none';
  }
}
