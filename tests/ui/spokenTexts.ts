/** Every text that a live region comes to hold from now on: what a screen reader would speak. */
export function spokenTexts(region: Element): string[] {
  const texts: string[] = [];
  new MutationObserver(() => texts.push(region.textContent!.trim())).observe(region, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return texts;
}
