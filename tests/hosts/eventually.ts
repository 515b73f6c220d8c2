/** Waits until something holds; says what it was waiting for, and what came last, when it never does. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | false | null | undefined>,
): Promise<T> {
  const until = Date.now() + 90_000; // a machine at a fraction of its speed is no fault of the page's
  let last = '';
  for (;;) {
    const found = await look().catch((error: Error) => {
      last = `: ${error.message.slice(0, 300)}`;
      return false as const;
    });
    if (found) return found;
    if (Date.now() > until) throw new Error(`never happened: ${what}${last}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
