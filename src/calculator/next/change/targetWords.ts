import type { Zone } from '@/engine';
import type { Messages } from '@/i18n/messages';

/** What is aimed at: a zone by its name, a score as a number. */
export function targetWords(t: Messages, target: Zone | number): string {
  return typeof target === 'number' ? t.format.fixed(target) : t.zones[target].name;
}
