/** The loader's name is for ever; a host may put a version into it (`embed.min.js?ver=2`). */
const LOADER = /\/[^/?#]*embed[^/?#]*\.js([?#]|$)/;
const EXACTLY = /\/embed\.js([?#]|$)/;

/**
 * The address that this script was loaded from; undefined when nobody can tell, as when it is a
 * part of a bundle or was written into the page. To be called while the script runs first.
 */
export function ownAddress(): string | undefined {
  const current = (document.currentScript as HTMLScriptElement | null)?.src;
  if (current && LOADER.test(current)) return current;
  // A module has no current script, nor has what another script imports.
  const loaded = [
    ...[...document.scripts].map(({ src }) => src),
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ];
  return loaded.find((address) => EXACTLY.test(address));
}
