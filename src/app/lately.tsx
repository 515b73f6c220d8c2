import { lazy, type ComponentType } from 'react';
import { loadLateWords } from '@/i18n/messages';

/**
 * A component that comes after the first screen, with the words that only such components need;
 * both are fetched once it is `wanted`.
 */
export function lately<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  wanted = () => Promise.resolve(),
) {
  return lazy(async () => {
    await wanted();
    const [component] = await Promise.all([load(), loadLateWords()]);
    return { default: component };
  });
}
