import type { Tool } from './vocabularySchema';

const files = import.meta.glob<Tool[]>('./tools/*.json', { eager: true, import: 'default' });

/** Every shared tool: one list from one file for each SOC major group and one for what is common. */
export const tools: readonly Tool[] = Object.values(files).flat();
