import { lazy, type ComponentType } from 'react';
import { loadLateWords } from '@/i18n/messages';

/** A component that comes after the first screen, with the words that only such components need. */
export function lately<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadLateWords()]);
    return { default: component };
  });
}
