/** The loader's name is for ever; a host may put a version into it (`embed.min.js?ver=2`). */
const LOADER = /^[^?#]*\/embed(\.[\w-]+)*\.js(?=[?#:]|$)/;

/**
 * The address that this script was loaded from; undefined when nobody can tell, as when it is a
 * part of a bundle or was written into the page. To be called while the script runs first.
 */
export function ownAddress(stack = new Error().stack): string | undefined {
  // A module has no current script, nor has what another script imports: where an error of its own
  // comes from tells. Another script of the page that has the name proves nothing.
  const running =
    (document.currentScript as HTMLScriptElement | null)?.src ||
    /(https?|file):[^\s)]+/.exec(stack ?? '')?.[0];
  return LOADER.exec(running ?? '')?.[0];
}
