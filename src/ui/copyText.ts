/**
 * Puts a text on the clipboard; false where that is not allowed, or where the browser or an insecure
 * address has no clipboard at all.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
