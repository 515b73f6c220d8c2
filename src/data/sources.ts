import type { Source } from './vocabularySchema';

const files = import.meta.glob<Source[]>('./sources/*.json', { eager: true, import: 'default' });

/** Every shared source: one list from one file for each SOC major group and one for what is common. */
export const sources: readonly Source[] = Object.values(files).flat();
