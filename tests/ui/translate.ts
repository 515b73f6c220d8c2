/** Puts other nodes in the place of every text, as the translators of browsers do. */
export function translate(root: Element): void {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const other = document.createElement('font');
    other.textContent = text.data;
    text.replaceWith(other);
  }
}
