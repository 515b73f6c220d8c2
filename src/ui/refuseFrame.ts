/**
 * In place of a page that keeps people's work: one sentence, and a link that opens it in a tab of
 * its own. Whoever frames it could lay something over its buttons.
 */
export function refuseFrame(words: { told: string; open: string }): void {
  const link = document.createElement('a');
  Object.assign(link, { href: window.location.href, target: '_blank', rel: 'noopener' });
  link.textContent = words.open;
  const sentence = document.createElement('p');
  sentence.className = 'callout';
  sentence.append(`${words.told} `, link);
  document.body.replaceChildren(sentence);
}
