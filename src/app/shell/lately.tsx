import type { ComponentType } from 'react';
import { loadLateWords } from '@/i18n/messages';
import { loadable, type Loadable } from '@/ui/loadable';

/** A component that comes after the first screen, with the words that only such components need. */
export const lately = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Loadable<Props> =>
  loadable(async () => {
    const [component] = await Promise.all([load(), loadLateWords()]);
    return component;
  });
