/** A part of an address as it was meant, or as it is where that cannot be told. Never throws. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
