import { loadLateWords } from '@/i18n/messages';
import type { Component } from '@/ui/jsx/elements';
import { loadable, type Loadable } from '@/ui/loadable';

/** A component that comes after the first screen, with the words that only such components need. */
export const lately = <Props extends object>(
  load: () => Promise<Component<Props>>,
): Loadable<Props> =>
  loadable(async () => {
    const [component] = await Promise.all([load(), loadLateWords()]);
    return component;
  });
