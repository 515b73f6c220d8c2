const waiting = new Set<() => void>();

// As this file is read, so before anybody who saves listens: of those who do, the first is told first.
if (typeof window !== 'undefined') {
  for (const left of ['pagehide', 'popstate']) {
    window.addEventListener(left, () => waiting.forEach((act) => act()));
  }
}

/**
 * For what a person has not finished when the page is closed, reloaded or left by Back: nobody leaves
 * a field first. Returns the way to forget it.
 */
export function beforeLeaving(act: () => void): () => void {
  waiting.add(act);
  return () => void waiting.delete(act);
}
