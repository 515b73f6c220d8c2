/** How many second addresses failed, too. */
let failures = 0;

/** The same file by another address; one that came is not fetched twice. */
async function byAnotherAddress(address: string): Promise<object> {
  try {
    return (await import(/* @vite-ignore */ `${address}?again=${failures}`)) as object;
  } catch (error) {
    failures += 1;
    throw error;
  }
}

/** Whatever may be meant: the bundler renames exports, and puts those of one file under one name. */
const exportsOf = (file: object): object[] =>
  [file, ...(Object.values(file) as object[])].flatMap((each) =>
    'default' in each ? [each.default as object, each] : each,
  );

/**
 * What a file of the build exports. Browsers remember a file that they could not fetch and never ask
 * for its address again, so that another try needs another address; those that do not name the
 * address in their error keep the failure. `isIt` tells the export.
 */
export async function importAgain<T extends object>(
  load: () => Promise<T>,
  isIt: (each: Partial<T>) => boolean,
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const [address] = /https?:\S+$/.exec(String(error)) ?? [];
    const file = address && (await byAnotherAddress(address));
    const found = file && exportsOf(file).find(isIt);
    if (!found) throw error;
    return found as T;
  }
}
